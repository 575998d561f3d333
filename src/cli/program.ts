import { Command, type CommanderError, Help, Option } from 'commander';
import type { Language } from '../types.ts';
import { version } from '../version.ts';
import { UserError } from './fault.ts';
import { checkOptions, commonOptions, compareOptions, extractOptions, helpTexts, helpTitles, schemaNames, type OptionText } from './options.ts';

/** What a command was given: its arguments, and options by their long names. */
export type Action = (files: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<void>;

export interface ProgramOptions {
  readonly language: Language;
  readonly helpColumns: () => number;
  readonly print: (text: string) => void;
  readonly extract: Action;
  readonly check: Action;
  readonly compare: Action;
  readonly explain: Action;
  readonly schema: Action;
}

export const programName = 'kpi-extract';

/** The command line as commander has it; its errors are thrown, and told by `usageError`. */
export function buildProgram({ language, helpColumns, print, extract, check, compare, explain, schema }: ProgramOptions): Command {
  const program = new Command(programName);
  const add = (command: Command, options: readonly OptionText[]): void => {
    for (const { flags, value, about, many } of options) {
      const option = new Option(value === undefined ? flags : `${flags} <${value[language]}>`, about[language]);
      command.addOption(many === true ? option.argParser((given, before: readonly string[] | undefined) => [...(before ?? []), given]) : option);
    }
  };
  program
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: () => undefined, outputError: () => undefined, getOutHelpWidth: helpColumns })
    .configureHelp(helpIn(language))
    .helpOption('-h, --help', helpTexts.help[language])
    .helpCommand(`help [${helpTexts.commandName[language]}]`, helpTexts.helpCommand[language])
    .version(version, '-V, --version', helpTexts.version[language])
    .description(helpTexts.program[language])
    .usage(helpTexts.usage[language])
    .addHelpText('after', `\n${helpTexts.after[language]}`);
  add(program, commonOptions);

  const onFiles = (command: Command, about: string, options: readonly OptionText[], action: Action, argument = `<${helpTexts.fileName[language]}...>`, [usage, what]: readonly [string, string] = [helpTexts.usage[language], helpTexts.files[language]]): void => {
    command.description(about).usage(usage)
      .argument(argument, what)
      .action((files: string[]) => action(files, command.optsWithGlobals()));
    add(command, options);
  };
  onFiles(program.command('extract', { isDefault: true }), helpTexts.extract[language], extractOptions, extract, `[${helpTexts.fileName[language]}...]`);
  onFiles(program.command('check'), helpTexts.check[language], checkOptions, check);
  onFiles(program.command('compare'), helpTexts.compare[language], compareOptions, compare, undefined, [helpTexts.usageCompare[language], helpTexts.compared[language]]);

  const onName = (command: Command, about: string, usage: string, [name, what]: readonly [name: string, about: string], action: Action): void => {
    command.description(about).usage(usage)
      .argument(`[${name}]`, what)
      .action((given: string | undefined) => action(given === undefined ? [] : [given], command.optsWithGlobals()));
  };
  onName(program.command('explain'), helpTexts.explain[language], helpTexts.usageExplain[language], [helpTexts.ruleName[language], helpTexts.rule[language]], explain);
  onName(program.command('schema'), helpTexts.schema[language], helpTexts.usageSchema[language], [schemaNames.join('|'), helpTexts.schemaName[language]], schema);
  return program;
}

/** The program's own help shows the default command's options: they are what most people look for. */
function helpIn(language: Language): Partial<Help> {
  const defaultOf = (command: Command): Command | undefined =>
    command.parent === null ? command.commands.find((each) => each.name() === 'extract') : undefined;
  const plain = new Help();
  return {
    styleTitle: (title) => helpTitles[title]?.[language] ?? title,
    subcommandTerm: (command) => `${command.name()} ${command.name() === 'help' ? plain.subcommandTerm(command).slice(5) : command.usage()}`,
    optionDescription: (option) => option.description,
    visibleOptions: (command) => [...(defaultOf(command)?.options ?? []), ...plain.visibleOptions(command)],
    showGlobalOptions: true,
  };
}

/** Commands that have an option. */
function ownersOf(name: string): string[] {
  const has = (options: readonly OptionText[]): boolean => options.some(({ flags }) => flags.split(', ').includes(name));
  return [['extract', extractOptions] as const, ['check', checkOptions] as const, ['compare', compareOptions] as const].filter(([, options]) => has(options)).map(([command]) => command);
}

/** Commander's sentence is English: its code says what it was, the quoted words which. */
export function usageError(error: CommanderError): UserError | null {
  // `help nothing`: help that is given because there is no such command.
  if (error.code === 'commander.help' && error.exitCode !== 0) return new UserError('noCommand');
  if (['commander.help', 'commander.helpDisplayed', 'commander.version'].includes(error.code)) return null;
  const [firstLine = '', hintLine = ''] = error.message.split('\n');
  const name = /'(.*)'/.exec(firstLine)?.[1] ?? '';
  const hint = /\(Did you mean (?:one of )?(.*)\?\)/.exec(hintLine)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption': {
      const commands = ownersOf(name);
      return commands.length > 0 ? new UserError('optionElsewhere', { name, commands: commands.join(', ') }) : new UserError('unknownOption', { name, hint });
    }
    case 'commander.optionMissingArgument': return new UserError('missingValue', { name });
    case 'commander.missingArgument': return new UserError('missingFile');
    case 'commander.excessArguments': return new UserError('tooMany');
    default: return new UserError('badUsage', { reason: firstLine.replace(/^error: /, '') });
  }
}
