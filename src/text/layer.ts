/** Words that stand in tables of the house while one document is read; only one set of them at a time. */
export interface Layer {
  put(): void;
  /** Leaves the tables as they were. */
  take(): void;
}
