declare const KPI_EXTRACT_VERSION: string | undefined;

/** The package's version: put in by the build from package.json, `0.0.0` where the sources run unbuilt. */
export const version: string = typeof KPI_EXTRACT_VERSION === 'string' ? KPI_EXTRACT_VERSION : '0.0.0';
