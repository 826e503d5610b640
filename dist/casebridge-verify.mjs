#!/usr/bin/env node
import { EventEmitter } from "node:events";
import childProcess from "node:child_process";
import path, { join } from "node:path";
import fs from "node:fs";
import process$1 from "node:process";
import { stripVTControlCharacters } from "node:util";
import { readFile, stat, writeFile } from "node:fs/promises";
import { createHmac, createPublicKey, createSecretKey, hash, verify } from "node:crypto";

// ../../node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/error.js
/**
* CommanderError class
*/
var CommanderError = class extends Error {
	/**
	* Constructs the CommanderError class
	* @param {number} exitCode suggested exit code which could be used with process.exit
	* @param {string} code an id string representing the error
	* @param {string} message human-readable description of the error
	*/
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
/**
* InvalidArgumentError class
*/
var InvalidArgumentError = class extends CommanderError {
	/**
	* Constructs the InvalidArgumentError class
	* @param {string} [message] explanation of why argument is invalid
	*/
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};

// ../../node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/argument.js
var Argument = class {
	/**
	* Initialize a new command argument with the given name and description.
	* The default is that the argument is required, and you can explicitly
	* indicate this with <> around the name. Put [] around the name for an optional argument.
	*
	* @param {string} name
	* @param {string} [description]
	*/
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	/**
	* Return argument name.
	*
	* @return {string}
	*/
	name() {
		return this._name;
	}
	/**
	* @package
	*/
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	/**
	* Set the default value, and optionally supply the description to be displayed in the help.
	*
	* @param {*} value
	* @param {string} [description]
	* @return {Argument}
	*/
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	/**
	* Set the custom handler for processing CLI command arguments into argument values.
	*
	* @param {Function} [fn]
	* @return {Argument}
	*/
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	/**
	* Only allow argument value to be one of choices.
	*
	* @param {string[]} values
	* @return {Argument}
	*/
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	/**
	* Make argument required.
	*
	* @returns {Argument}
	*/
	argRequired() {
		this.required = true;
		return this;
	}
	/**
	* Make argument optional.
	*
	* @returns {Argument}
	*/
	argOptional() {
		this.required = false;
		return this;
	}
};
/**
* Takes an argument and returns its human readable equivalent for help usage.
*
* @param {Argument} arg
* @return {string}
* @private
*/
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// ../../node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/help.js
/**
* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
* @typedef { import("./argument.js").Argument } Argument
* @typedef { import("./command.js").Command } Command
* @typedef { import("./option.js").Option } Option
*/
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	/**
	* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
	* and just before calling `formatHelp()`.
	*
	* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
	*
	* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
	*/
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	/**
	* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
	*
	* @param {Command} cmd
	* @returns {Command[]}
	*/
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	/**
	* Compare options for sort.
	*
	* @param {Option} a
	* @param {Option} b
	* @returns {number}
	*/
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	/**
	* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
	*
	* @param {Command} cmd
	* @returns {Option[]}
	*/
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	/**
	* Get an array of the visible global options. (Not including help.)
	*
	* @param {Command} cmd
	* @returns {Option[]}
	*/
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	/**
	* Get an array of the arguments if any have a description.
	*
	* @param {Command} cmd
	* @returns {Argument[]}
	*/
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	/**
	* Get the command term to show in the list of subcommands.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	/**
	* Get the option term to show in the list of options.
	*
	* @param {Option} option
	* @returns {string}
	*/
	optionTerm(option) {
		return option.flags;
	}
	/**
	* Get the argument term to show in the list of arguments.
	*
	* @param {Argument} argument
	* @returns {string}
	*/
	argumentTerm(argument) {
		return argument.name();
	}
	/**
	* Get the longest command term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	/**
	* Get the longest option term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	/**
	* Get the longest global option term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	/**
	* Get the longest argument term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	/**
	* Get the command usage to be displayed at the top of the built-in help.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	/**
	* Get the description for the command.
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	commandDescription(cmd) {
		return cmd.description();
	}
	/**
	* Get the subcommand summary to show in the list of subcommands.
	* (Fallback to description for backwards compatibility.)
	*
	* @param {Command} cmd
	* @returns {string}
	*/
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	/**
	* Get the option description to show in the list of options.
	*
	* @param {Option} option
	* @return {string}
	*/
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	/**
	* Get the argument description to show in the list of arguments.
	*
	* @param {Argument} argument
	* @return {string}
	*/
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	/**
	* Format a list of items, given a heading and an array of formatted items.
	*
	* @param {string} heading
	* @param {string[]} items
	* @param {Help} helper
	* @returns string[]
	*/
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	/**
	* Group items by their help group heading.
	*
	* @param {Command[] | Option[]} unsortedItems
	* @param {Command[] | Option[]} visibleItems
	* @param {Function} getGroup
	* @returns {Map<string, Command[] | Option[]>}
	*/
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = /* @__PURE__ */ new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	/**
	* Generate the built-in help text.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {string}
	*/
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	/**
	* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
	*
	* @param {string} str
	* @returns {number}
	*/
	displayWidth(str) {
		return stripVTControlCharacters(str).length;
	}
	/**
	* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
	*
	* @param {string} str
	* @returns {string}
	*/
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	/**
	* Calculate the pad width from the maximum term length.
	*
	* @param {Command} cmd
	* @param {Help} helper
	* @returns {number}
	*/
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	/**
	* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
	*
	* @param {string} str
	* @returns {boolean}
	*/
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	/**
	* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
	*
	* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
	*   TTT  DDD DDDD
	*        DD DDD
	*
	* @param {string} term
	* @param {number} termWidth
	* @param {string} description
	* @param {Help} helper
	* @returns {string}
	*/
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	/**
	* Wrap a string at whitespace, preserving existing line breaks.
	* Wrapping is skipped if the width is less than `minWidthToWrap`.
	*
	* @param {string} str
	* @param {number} width
	* @returns {string}
	*/
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};

// ../../node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/option.js
var Option = class {
	/**
	* Initialize a new `Option` with the given `flags` and `description`.
	*
	* @param {string} flags
	* @param {string} [description]
	*/
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	/**
	* Set the default value, and optionally supply the description to be displayed in the help.
	*
	* @param {*} value
	* @param {string} [description]
	* @return {Option}
	*/
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	/**
	* Preset to use when option used without option-argument, especially optional but also boolean and negated.
	* The custom processing (parseArg) is called.
	*
	* @example
	* new Option('--color').default('GREYSCALE').preset('RGB');
	* new Option('--donate [amount]').preset('20').argParser(parseFloat);
	*
	* @param {*} arg
	* @return {Option}
	*/
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	/**
	* Add option name(s) that conflict with this option.
	* An error will be displayed if conflicting options are found during parsing.
	*
	* @example
	* new Option('--rgb').conflicts('cmyk');
	* new Option('--js').conflicts(['ts', 'jsx']);
	*
	* @param {(string | string[])} names
	* @return {Option}
	*/
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	/**
	* Specify implied option values for when this option is set and the implied options are not.
	*
	* The custom processing (parseArg) is not called on the implied values.
	*
	* @example
	* program
	*   .addOption(new Option('--log', 'write logging information to file'))
	*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
	*
	* @param {object} impliedOptionValues
	* @return {Option}
	*/
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	/**
	* Set environment variable to check for option value.
	*
	* An environment variable is only used if when processed the current option value is
	* undefined, or the source of the current value is 'default' or 'config' or 'env'.
	*
	* @param {string} name
	* @return {Option}
	*/
	env(name) {
		this.envVar = name;
		return this;
	}
	/**
	* Set the custom handler for processing CLI option arguments into option values.
	*
	* @param {Function} [fn]
	* @return {Option}
	*/
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	/**
	* Whether the option is mandatory and must have a value after parsing.
	*
	* @param {boolean} [mandatory=true]
	* @return {Option}
	*/
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	/**
	* Hide option in help.
	*
	* @param {boolean} [hide=true]
	* @return {Option}
	*/
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	/**
	* @package
	*/
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	/**
	* Only allow option value to be one of choices.
	*
	* @param {string[]} values
	* @return {Option}
	*/
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	/**
	* Return option name.
	*
	* @return {string}
	*/
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	/**
	* Return option name, in a camelcase format that can be used
	* as an object attribute key.
	*
	* @return {string}
	*/
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	/**
	* Set the help group heading.
	*
	* @param {string} heading
	* @return {Option}
	*/
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	/**
	* Check if `arg` matches the short or long flag.
	*
	* @param {string} arg
	* @return {boolean}
	* @package
	*/
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	/**
	* Return whether a boolean option.
	*
	* Options are one of boolean, negated, required argument, or optional argument.
	*
	* @return {boolean}
	* @package
	*/
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
/**
* This class is to make it easier to work with dual options, without changing the existing
* implementation. We support separate dual options for separate positive and negative options,
* like `--build` and `--no-build`, which share a single option value. This works nicely for some
* use cases, but is tricky for others where we want separate behaviours despite
* the single shared option value.
*/
var DualOptions = class {
	/**
	* @param {Option[]} options
	*/
	constructor(options) {
		this.positiveOptions = /* @__PURE__ */ new Map();
		this.negativeOptions = /* @__PURE__ */ new Map();
		this.dualOptions = /* @__PURE__ */ new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	/**
	* Did the value come from the option, and not from possible matching dual option?
	*
	* @param {*} value
	* @param {Option} option
	* @returns {boolean}
	*/
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		const negativeValue = preset !== void 0 ? preset : false;
		return option.negate === (negativeValue === value);
	}
};
/**
* Convert string from kebab-case to camelCase.
*
* @param {string} str
* @return {string}
* @private
*/
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
/**
* Split the short and long flag out of something like '-m,--mixed <value>'
*
* @private
*/
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}

// ../../node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
/**
* Find close matches, restricted to same number of edits.
*
* @param {string} word
* @param {string[]} candidates
* @returns {string}
*/
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}

// ../../node_modules/.pnpm/commander@15.1.0/node_modules/commander/lib/command.js
var Command = class Command extends EventEmitter {
	/**
	* Initialize a new `Command`.
	*
	* @param {string} [name]
	*/
	constructor(name) {
		super();
		/** @type {Command[]} */
		this.commands = [];
		/** @type {Option[]} */
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		/** @type {Argument[]} */
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		/** @type {string[]} */
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		/** @type {(boolean | string)} */
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => process$1.stdout.write(str),
			writeErr: (str) => process$1.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => process$1.stdout.isTTY ? process$1.stdout.columns : void 0,
			getErrHelpWidth: () => process$1.stderr.isTTY ? process$1.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (process$1.stdout.isTTY && process$1.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (process$1.stderr.isTTY && process$1.stderr.hasColors?.()),
			stripColor: (str) => stripVTControlCharacters(str)
		};
		this._hidden = false;
		/** @type {(Option | null | undefined)} */
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		/** @type {Command} */
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		/** @type {string | undefined} */
		this._helpGroupHeading = void 0;
		/** @type {string | undefined} */
		this._defaultCommandGroup = void 0;
		/** @type {string | undefined} */
		this._defaultOptionGroup = void 0;
	}
	/**
	* Copy settings that are useful to have in common across root command and subcommands.
	*
	* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
	*
	* @param {Command} sourceCommand
	* @return {Command} `this` command for chaining
	*/
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	/**
	* @returns {Command[]}
	* @private
	*/
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	/**
	* Define a command.
	*
	* There are two styles of command: pay attention to where to put the description.
	*
	* @example
	* // Command implemented using action handler (description is supplied separately to `.command`)
	* program
	*   .command('clone <source> [destination]')
	*   .description('clone a repository into a newly created directory')
	*   .action((source, destination) => {
	*     console.log('clone command called');
	*   });
	*
	* // Command implemented using separate executable file (description is second parameter to `.command`)
	* program
	*   .command('start <service>', 'start named service')
	*   .command('stop [service]', 'stop named service, or all if no name supplied');
	*
	* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
	* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
	* @param {object} [execOpts] - configuration options (for executable)
	* @return {Command} returns new command for action handler, or `this` for executable command
	*/
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	/**
	* Factory routine to create a new unattached command.
	*
	* See .command() for creating an attached subcommand, which uses this routine to
	* create the command. You can override createCommand to customise subcommands.
	*
	* @param {string} [name]
	* @return {Command} new command
	*/
	createCommand(name) {
		return new Command(name);
	}
	/**
	* You can customise the help with a subclass of Help by overriding createHelp,
	* or by overriding Help properties using configureHelp().
	*
	* @return {Help}
	*/
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	/**
	* You can customise the help by overriding Help properties using configureHelp(),
	* or with a subclass of Help by overriding createHelp().
	*
	* @param {object} [configuration] - configuration options
	* @return {(Command | object)} `this` command for chaining, or stored configuration
	*/
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	/**
	* The default output goes to stdout and stderr. You can customise this for special
	* applications. You can also customise the display of errors by overriding outputError.
	*
	* The configuration properties are all functions:
	*
	*     // change how output being written, defaults to stdout and stderr
	*     writeOut(str)
	*     writeErr(str)
	*     // change how output being written for errors, defaults to writeErr
	*     outputError(str, write) // used for displaying errors and not used for displaying help
	*     // specify width for wrapping help
	*     getOutHelpWidth()
	*     getErrHelpWidth()
	*     // color support, currently only used with Help
	*     getOutHasColors()
	*     getErrHasColors()
	*     stripColor() // used to remove ANSI escape codes if output does not have colors
	*
	* @param {object} [configuration] - configuration options
	* @return {(Command | object)} `this` command for chaining, or stored configuration
	*/
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	/**
	* Display the help or a custom message after an error occurs.
	*
	* @param {(boolean|string)} [displayHelp]
	* @return {Command} `this` command for chaining
	*/
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	/**
	* Display suggestion of similar commands for unknown commands, or options for unknown options.
	*
	* @param {boolean} [displaySuggestion]
	* @return {Command} `this` command for chaining
	*/
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	/**
	* Add a prepared subcommand.
	*
	* See .command() for creating an attached subcommand which inherits settings from its parent.
	*
	* @param {Command} cmd - new subcommand
	* @param {object} [opts] - configuration options
	* @return {Command} `this` command for chaining
	*/
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	/**
	* Factory routine to create a new unattached argument.
	*
	* See .argument() for creating an attached argument, which uses this routine to
	* create the argument. You can override createArgument to return a custom argument.
	*
	* @param {string} name
	* @param {string} [description]
	* @return {Argument} new argument
	*/
	createArgument(name, description) {
		return new Argument(name, description);
	}
	/**
	* Define argument syntax for command.
	*
	* The default is that the argument is required, and you can explicitly
	* indicate this with <> around the name. Put [] around the name for an optional argument.
	*
	* @example
	* program.argument('<input-file>');
	* program.argument('[output-file]');
	*
	* @param {string} name
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom argument processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	/**
	* Define argument syntax for command, adding multiple at once (without descriptions).
	*
	* See also .argument().
	*
	* @example
	* program.arguments('<cmd> [env]');
	*
	* @param {string} names
	* @return {Command} `this` command for chaining
	*/
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	/**
	* Define argument syntax for command, adding a prepared argument.
	*
	* @param {Argument} argument
	* @return {Command} `this` command for chaining
	*/
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	/**
	* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
	*
	* @example
	*    program.helpCommand('help [cmd]');
	*    program.helpCommand('help [cmd]', 'show help');
	*    program.helpCommand(false); // suppress default help command
	*    program.helpCommand(true); // add help command even if no subcommands
	*
	* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
	* @param {string} [description] - custom description
	* @return {Command} `this` command for chaining
	*/
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	/**
	* Add prepared custom help command.
	*
	* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
	* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
	* @return {Command} `this` command for chaining
	*/
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	/**
	* Lazy create help command.
	*
	* @return {(Command|null)}
	* @package
	*/
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	/**
	* Add hook for life cycle event.
	*
	* @param {string} event
	* @param {Function} listener
	* @return {Command} `this` command for chaining
	*/
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	/**
	* Register callback to use as replacement for calling process.exit.
	*
	* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
	* @return {Command} `this` command for chaining
	*/
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	/**
	* Call process.exit, and _exitCallback if defined.
	*
	* @param {number} exitCode exit code for using with process.exit
	* @param {string} code an id string representing the error
	* @param {string} message human-readable description of the error
	* @return never
	* @private
	*/
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		process$1.exit(exitCode);
	}
	/**
	* Register callback `fn` for the command.
	*
	* @example
	* program
	*   .command('serve')
	*   .description('start service')
	*   .action(function() {
	*      // do work here
	*   });
	*
	* @param {Function} fn
	* @return {Command} `this` command for chaining
	*/
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	/**
	* Factory routine to create a new unattached option.
	*
	* See .option() for creating an attached option, which uses this routine to
	* create the option. You can override createOption to return a custom option.
	*
	* @param {string} flags
	* @param {string} [description]
	* @return {Option} new option
	*/
	createOption(flags, description) {
		return new Option(flags, description);
	}
	/**
	* Wrap parseArgs to catch 'commander.invalidArgument'.
	*
	* @param {(Option | Argument)} target
	* @param {string} value
	* @param {*} previous
	* @param {string} invalidArgumentMessage
	* @private
	*/
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	/**
	* Check for option flag conflicts.
	* Register option if no conflicts found, or throw on conflict.
	*
	* @param {Option} option
	* @private
	*/
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	/**
	* Check for command name and alias conflicts with existing commands.
	* Register command if no conflicts found, or throw on conflict.
	*
	* @param {Command} command
	* @private
	*/
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	/**
	* Add an option.
	*
	* @param {Option} option
	* @return {Command} `this` command for chaining
	*/
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) {
				if (option.negate) val = false;
				else if (option.isBoolean() || option.optional) val = true;
				else val = "";
			}
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	/**
	* Internal implementation shared by .option() and .requiredOption()
	*
	* @return {Command} `this` command for chaining
	* @private
	*/
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	/**
	* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
	*
	* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
	* option-argument is indicated by `<>` and an optional option-argument by `[]`.
	*
	* See the README for more details, and see also addOption() and requiredOption().
	*
	* @example
	* program
	*     .option('-p, --pepper', 'add pepper')
	*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
	*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
	*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
	*
	* @param {string} flags
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom option processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	/**
	* Add a required option which must have a value after parsing. This usually means
	* the option must be specified on the command line. (Otherwise the same as .option().)
	*
	* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
	*
	* @param {string} flags
	* @param {string} [description]
	* @param {(Function|*)} [parseArg] - custom option processing function or default value
	* @param {*} [defaultValue]
	* @return {Command} `this` command for chaining
	*/
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	/**
	* Alter parsing of short flags with optional values.
	*
	* @example
	* // for `.option('-f,--flag [value]'):
	* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
	* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
	*
	* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
	* @return {Command} `this` command for chaining
	*/
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	/**
	* Allow unknown options on the command line.
	*
	* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
	* @return {Command} `this` command for chaining
	*/
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	/**
	* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
	*
	* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
	* @return {Command} `this` command for chaining
	*/
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	/**
	* Enable positional options. Positional means global options are specified before subcommands which lets
	* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
	* The default behaviour is non-positional and global options may appear anywhere on the command line.
	*
	* @param {boolean} [positional]
	* @return {Command} `this` command for chaining
	*/
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	/**
	* Pass through options that come after command-arguments rather than treat them as command-options,
	* so actual command-options come before command-arguments. Turning this on for a subcommand requires
	* positional options to have been enabled on the program (parent commands).
	* The default behaviour is non-positional and options may appear before or after command-arguments.
	*
	* @param {boolean} [passThrough] for unknown options.
	* @return {Command} `this` command for chaining
	*/
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	/**
	* @private
	*/
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	/**
	* Whether to store option values as properties on command object,
	* or store separately (specify false). In both cases the option values can be accessed using .opts().
	*
	* @param {boolean} [storeAsProperties=true]
	* @return {Command} `this` command for chaining
	*/
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	/**
	* Retrieve option value.
	*
	* @param {string} key
	* @return {object} value
	*/
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	/**
	* Store option value.
	*
	* @param {string} key
	* @param {object} value
	* @return {Command} `this` command for chaining
	*/
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	/**
	* Store option value and where the value came from.
	*
	* @param {string} key
	* @param {object} value
	* @param {string} source - expected values are default/config/env/cli/implied
	* @return {Command} `this` command for chaining
	*/
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	/**
	* Get source of option value.
	* Expected values are default | config | env | cli | implied
	*
	* @param {string} key
	* @return {string}
	*/
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	/**
	* Get source of option value. See also .optsWithGlobals().
	* Expected values are default | config | env | cli | implied
	*
	* @param {string} key
	* @return {string}
	*/
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (Object.hasOwn(cmd._optionValueSources, key)) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	/**
	* Get user arguments from implied or explicit arguments.
	* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
	*
	* @private
	*/
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (process$1.versions?.electron) parseOptions.from = "electron";
			const execArgv = process$1.execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = process$1.argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (process$1.defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	/**
	* Parse `argv`, setting options and invoking commands when defined.
	*
	* Use parseAsync instead of parse if any of your action handlers are async.
	*
	* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	*
	* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	* - `'user'`: just user arguments
	*
	* @example
	* program.parse(); // parse process.argv and auto-detect electron and special node flags
	* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
	* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	*
	* @param {string[]} [argv] - optional, defaults to process.argv
	* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
	* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
	* @return {Command} `this` command for chaining
	*/
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	/**
	* Parse `argv`, setting options and invoking commands when defined.
	*
	* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
	*
	* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
	* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
	* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
	* - `'user'`: just user arguments
	*
	* @example
	* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
	* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
	* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
	*
	* @param {string[]} [argv]
	* @param {object} [parseOptions]
	* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
	* @return {Promise}
	*/
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	/**
	* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
	* Not usually called directly, but available for subclasses to save their custom state.
	*
	* This is called in a lazy way. Only commands used in parsing chain will have state saved.
	*/
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	/**
	* Restore state before parse for calls after the first.
	* Not usually called directly, but available for subclasses to save their custom state.
	*
	* This is called in a lazy way. Only commands used in parsing chain will have state restored.
	*/
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	/**
	* Throw if expected executable is missing. Add lots of help for author.
	*
	* @param {string} executableFile
	* @param {string} executableDir
	* @param {string} subcommandName
	*/
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (fs.existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	/**
	* Execute a sub-command executable.
	*
	* @private
	*/
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = path.resolve(baseDir, baseName);
			if (fs.existsSync(localBin)) return localBin;
			if (sourceExt.includes(path.extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = fs.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(path.extname(executableFile));
		let proc;
		if (process$1.platform !== "win32") {
			if (launchWithNode) {
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
				proc = childProcess.spawn(process$1.argv[0], args, { stdio: "inherit" });
			} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
		} else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(process$1.execArgv).concat(args);
			proc = childProcess.spawn(process$1.execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			process$1.on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) process$1.exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) process$1.exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	/**
	* @private
	*/
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	/**
	* Invoke help directly if possible, or dispatch if necessary.
	* e.g. help foo
	*
	* @private
	*/
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	/**
	* Check this.args against expected this.registeredArguments.
	*
	* @private
	*/
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	/**
	* Process this.args using this.registeredArguments and save as this.processedArgs!
	*
	* @private
	*/
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	/**
	* Once we have a promise we chain, but call synchronously until then.
	*
	* @param {(Promise|undefined)} promise
	* @param {Function} fn
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	/**
	*
	* @param {(Promise|undefined)} promise
	* @param {string} event
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	/**
	*
	* @param {(Promise|undefined)} promise
	* @param {Command} subCommand
	* @param {string} event
	* @return {(Promise|undefined)}
	* @private
	*/
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	/**
	* Process arguments in context of this command.
	* Returns action result, in case it is a promise.
	*
	* @private
	*/
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	/**
	* Find matching command.
	*
	* @private
	* @return {Command | undefined}
	*/
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	/**
	* Return an option matching `arg` if any.
	*
	* @param {string} arg
	* @return {Option}
	* @package
	*/
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	/**
	* Display an error message if a mandatory option does not have a value.
	* Called after checking for help flags in leaf subcommand.
	*
	* @private
	*/
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	/**
	* Display an error message if conflicting options are used together in this.
	*
	* @private
	*/
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	/**
	* Display an error message if conflicting options are used together.
	* Called after checking for help flags in leaf subcommand.
	*
	* @private
	*/
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	/**
	* Parse options from `argv` removing known options,
	* and return argv split into operands and unknown arguments.
	*
	* Side effects: modifies command by storing options. Does not reset state if called again.
	*
	* Examples:
	*
	*     argv => operands, unknown
	*     --known kkk op => [op], []
	*     op --known kkk => [op], []
	*     sub --unknown uuu op => [sub], [--unknown uuu op]
	*     sub -- --unknown uuu op => [sub --unknown uuu op], []
	*
	* @param {string[]} args
	* @return {{operands: string[], unknown: string[]}}
	*/
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	/**
	* Return an object containing local option values as key-value pairs.
	*
	* @return {object}
	*/
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	/**
	* Return an object containing merged local and global option values as key-value pairs.
	*
	* @return {object}
	*/
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	/**
	* Display error message and exit (or call exitOverride).
	*
	* @param {string} message
	* @param {object} [errorOptions]
	* @param {string} [errorOptions.code] - an id string representing the error
	* @param {number} [errorOptions.exitCode] - used with process.exit
	*/
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	/**
	* Apply any option related environment variables, if option does
	* not have a value from cli or client code.
	*
	* @private
	*/
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in process$1.env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) {
					if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process$1.env[option.envVar]);
					else this.emit(`optionEnv:${option.name()}`);
				}
			}
		});
	}
	/**
	* Apply any implied option values, if option is undefined or default value.
	*
	* @private
	*/
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	/**
	* Argument `name` is missing.
	*
	* @param {string} name
	* @private
	*/
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	/**
	* `Option` is missing an argument.
	*
	* @param {Option} option
	* @private
	*/
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	/**
	* `Option` does not have a value, and is a mandatory option.
	*
	* @param {Option} option
	* @private
	*/
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	/**
	* `Option` conflicts with another option.
	*
	* @param {Option} option
	* @param {Option} conflictingOption
	* @private
	*/
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	/**
	* Unknown option `flag`.
	*
	* @param {string} flag
	* @private
	*/
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	/**
	* Excess arguments, more than expected.
	*
	* @param {string[]} receivedArgs
	* @private
	*/
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	/**
	* Unknown command.
	*
	* @private
	*/
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	/**
	* Get or set the program version.
	*
	* This method auto-registers the "-V, --version" option which will print the version number.
	*
	* You can optionally supply the flags and description to override the defaults.
	*
	* @param {string} [str]
	* @param {string} [flags]
	* @param {string} [description]
	* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
	*/
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	/**
	* Set the description.
	*
	* @param {string} [str]
	* @param {object} [argsDescription]
	* @return {(string|Command)}
	*/
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	/**
	* Set the summary. Used when listed as subcommand of parent.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	/**
	* Set an alias for the command.
	*
	* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
	*
	* @param {string} [alias]
	* @return {(string|Command)}
	*/
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		/** @type {Command} */
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	/**
	* Set aliases for the command.
	*
	* Only the first alias is shown in the auto-generated help.
	*
	* @param {string[]} [aliases]
	* @return {(string[]|Command)}
	*/
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	/**
	* Set / get the command usage `str`.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	/**
	* Get or set the name of the command.
	*
	* @param {string} [str]
	* @return {(string|Command)}
	*/
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	/**
	* Set/get the help group heading for this subcommand in parent command's help.
	*
	* @param {string} [heading]
	* @return {Command | string}
	*/
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	/**
	* Set/get the default help group heading for subcommands added to this command.
	* (This does not override a group set directly on the subcommand using .helpGroup().)
	*
	* @example
	* program.commandsGroup('Development Commands:');
	* program.command('watch')...
	* program.command('lint')...
	* ...
	*
	* @param {string} [heading]
	* @returns {Command | string}
	*/
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	/**
	* Set/get the default help group heading for options added to this command.
	* (This does not override a group set directly on the option using .helpGroup().)
	*
	* @example
	* program
	*   .optionsGroup('Development Options:')
	*   .option('-d, --debug', 'output extra debugging')
	*   .option('-p, --profile', 'output profiling information')
	*
	* @param {string} [heading]
	* @returns {Command | string}
	*/
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	/**
	* @param {Option} option
	* @private
	*/
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	/**
	* @param {Command} cmd
	* @private
	*/
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	/**
	* Set the name of the command from script filename, such as process.argv[1],
	* or import.meta.filename.
	*
	* (Used internally and public although not documented in README.)
	*
	* @example
	* program.nameFromFilename(import.meta.filename);
	*
	* @param {string} filename
	* @return {Command}
	*/
	nameFromFilename(filename) {
		this._name = path.basename(filename, path.extname(filename));
		return this;
	}
	/**
	* Get or set the directory for searching for executable subcommands of this command.
	*
	* @example
	* program.executableDir(import.meta.dirname);
	* // or
	* program.executableDir('subcommands');
	*
	* @param {string} [path]
	* @return {(string|null|Command)}
	*/
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	/**
	* Return program help documentation.
	*
	* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
	* @return {string}
	*/
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	/**
	* @typedef HelpContext
	* @type {object}
	* @property {boolean} error
	* @property {number} helpWidth
	* @property {boolean} hasColors
	* @property {function} write - includes stripColor if needed
	*
	* @returns {HelpContext}
	* @private
	*/
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	/**
	* Output help information for this command.
	*
	* Outputs built-in help, and custom text added using `.addHelpText()`.
	*
	* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	*/
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		/** @type {HelpTextEventContext} */
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	/**
	* You can pass in flags and a description to customise the built-in help option.
	* Pass in false to disable the built-in help option.
	*
	* @example
	* program.helpOption('-?, --help', 'show help'); // customise
	* program.helpOption(false); // disable
	*
	* @param {(string | boolean)} flags
	* @param {string} [description]
	* @return {Command} `this` command for chaining
	*/
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	/**
	* Lazy create help option.
	* Returns null if has been disabled with .helpOption(false).
	*
	* @returns {(Option | null)} the help option
	* @package
	*/
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	/**
	* Supply your own option to use for the built-in help option.
	* This is an alternative to using helpOption() to customise the flags and description etc.
	*
	* @param {Option} option
	* @return {Command} `this` command for chaining
	*/
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	/**
	* Output help information and exit.
	*
	* Outputs built-in help, and custom text added using `.addHelpText()`.
	*
	* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
	*/
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(process$1.exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	/**
	* // Do a little typing to coordinate emit and listener for the help text events.
	* @typedef HelpTextEventContext
	* @type {object}
	* @property {boolean} error
	* @property {Command} command
	* @property {function} write
	*/
	/**
	* Add additional text to be displayed with the built-in help.
	*
	* Position is 'before' or 'after' to affect just this command,
	* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
	*
	* @param {string} position - before or after built-in help
	* @param {(string | Function)} text - string to add, or a function returning a string
	* @return {Command} `this` command for chaining
	*/
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	/**
	* Output help information if help flags specified
	*
	* @param {Array} args - array of options to search for help flags
	* @private
	*/
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
/**
* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
*
* @param {string[]} args - array of arguments from node.execArgv
* @returns {string[]}
* @private
*/
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
/**
* Exported for using from tests, not otherwise used outside this file.
*
* @returns {boolean | undefined}
* @package
*/
function useColor() {
	if (process$1.env.NO_COLOR || process$1.env.FORCE_COLOR === "0" || process$1.env.FORCE_COLOR === "false") return false;
	if (process$1.env.FORCE_COLOR || process$1.env.CLICOLOR_FORCE !== void 0) return true;
}

// ../../node_modules/.pnpm/commander@15.1.0/node_modules/commander/index.js
const program = new Command();

// src/run-program.ts
/** Runs a program of this process: its output, and its exit code. */
async function runProgram(create) {
	const program = create({
		write: (text) => process.stdout.write(text),
		exit: (code) => {
			process.exitCode = code;
		}
	});
	for (const command of program.commands.flatMap((one) => [one, ...one.commands])) command.exitOverride();
	program.exitOverride();
	try {
		await program.parseAsync();
	} catch (error) {
		process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : 2;
		if (!(error instanceof CommanderError)) process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	}
}

// ../ledger/src/base64.ts
const PADDED = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Standard Base 64 with padding (RFC 4648 section 4). */
function toBase64(bytes) {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}
/**
* The bytes of a Base 64 text; undefined unless it is the one spelling `toBase64` gives (no white space, padding
* present, unused bits zero), so that a proof has a single text.
*/
function fromBase64(text) {
	const bytes = fromAnyBase64(text);
	return bytes !== void 0 && toBase64(bytes) === text ? bytes : void 0;
}
/** The bytes of a padded Base 64 text, whatever its unused bits are. */
function fromAnyBase64(text) {
	if (!PADDED.test(text)) return void 0;
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
/** The 32 bytes of a hash in Base 64, or undefined. */
function hashFromBase64(text) {
	const bytes = fromBase64(text);
	return bytes?.length === 32 ? bytes : void 0;
}

// ../ledger/src/bundle.ts
/** The longest entry a bundle can carry: its length is two bytes. https://c2sp.org/tlog-tiles */
const MAX_ENTRY_BYTES = 65535;
/** The entries that are whole, and how many bytes follow that are none: for naming where a bundle was cut. */
function wholeEntries(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const entries = [];
	let at = 0;
	while (at + 2 <= bytes.length) {
		const end = at + 2 + view.getUint16(at);
		if (end > bytes.length) break;
		entries.push(bytes.subarray(at + 2, end));
		at = end;
	}
	return {
		entries,
		rest: bytes.length - at
	};
}

// ../ledger/src/bytes.ts
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
/** The UTF-8 bytes of a text. Callers check for lone surrogates first: they would turn into U+FFFD. */
function utf8(text) {
	return encoder.encode(text);
}
/** The text of UTF-8 bytes. @throws TypeError when the bytes are not well-formed UTF-8. */
function fromUtf8(bytes) {
	return decoder.decode(bytes);
}
/** One array holding all parts in order. */
function concat(...parts) {
	const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
/** Whether both hold the same bytes. Not constant time: nothing compared in this package is a secret. */
function sameBytes(a, b) {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
/** Lower-case hexadecimal. */
function hex$1(bytes) {
	let text = "";
	for (const byte of bytes) text += byte.toString(16).padStart(2, "0");
	return text;
}

// ../../node_modules/.pnpm/canonicalize@5.1.0/node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
	if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
	return JSON.stringify(value);
}
function serializePrimitive(value) {
	switch (typeof value) {
		case "number":
			if (isNaN(value)) throw new Error("NaN is not allowed");
			if (!isFinite(value)) throw new Error("Infinity is not allowed");
			return JSON.stringify(value);
		case "string": return serializeString(value);
		case "boolean": return value ? "true" : "false";
		default: return JSON.stringify(value);
	}
}
function enterValue(value, seen) {
	let wrappers = null;
	while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
		if (seen.has(value)) throw new Error("Circular reference detected");
		seen.add(value);
		(wrappers ??= []).push(value);
		value = value.toJSON();
	}
	if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
	if (value === null || typeof value !== "object") {
		if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
		return serializePrimitive(value);
	}
	if (seen.has(value)) throw new Error("Circular reference detected");
	seen.add(value);
	return {
		container: value,
		keys: Array.isArray(value) ? null : Object.keys(value).sort(),
		index: 0,
		first: true,
		wrappers
	};
}
function canonicalize(object) {
	if (object === null || typeof object !== "object") return serializePrimitive(object);
	const seen = /* @__PURE__ */ new Set();
	const root = enterValue(object, seen);
	if (typeof root !== "object") return root;
	let result = root.keys === null ? "[" : "{";
	const stack = [root];
	outer: while (stack.length > 0) {
		const frame = stack[stack.length - 1];
		const container = frame.container;
		if (frame.keys === null) {
			while (frame.index < container.length) {
				const i = frame.index++;
				if (i > 0) result += ",";
				const element = container[i];
				const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
				if (value === null || typeof value !== "object") {
					result += serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (typeof child !== "object") {
					result += child === void 0 ? "null" : child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "]";
		} else {
			const keys = frame.keys;
			while (frame.index < keys.length) {
				const key = keys[frame.index++];
				const value = container[key];
				if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
				if (value === null || typeof value !== "object") {
					if (frame.first) frame.first = false;
					else result += ",";
					result += serializeString(key) + ":" + serializePrimitive(value);
					continue;
				}
				const child = enterValue(value, seen);
				if (child === void 0) continue;
				if (frame.first) frame.first = false;
				else result += ",";
				result += serializeString(key) + ":";
				if (typeof child !== "object") {
					result += child;
					continue;
				}
				result += child.keys === null ? "[" : "{";
				stack.push(child);
				continue outer;
			}
			result += "}";
		}
		seen.delete(container);
		if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
		stack.pop();
	}
	return result;
}

// ../ledger/src/canonical.ts
/** A value outside the strict profile, or bytes that are not the canonical bytes of their value. */
var CanonicalError = class extends Error {
	name = "CanonicalError";
};
const MAX_DEPTH = 32;
const ASCII = /^[\x20-\x7e]*$/;
/** Plain RFC 8785 bytes of a JSON value, without the profile below. */
function jcsBytes(value) {
	const text = canonicalize(value);
	if (text === void 0) throw new CanonicalError("not a JSON value");
	return utf8(text);
}
/**
* RFC 8785 bytes of a value within the strict profile: null, booleans, safe integers, well-formed NFC strings,
* arrays and plain objects, at most 32 deep. JCS alone does not normalise strings, and doubles do not survive
* every language, so the profile leaves both out.
* @throws CanonicalError for anything else, a member that is `undefined` included.
*/
function canonicalBytes(value) {
	assertProfile(value, 0);
	return jcsBytes(value);
}
/**
* The value of canonical bytes: `canonicalBytes(parseStrict(bytes))` are the same bytes.
*
* JSON.parse is lenient: it drops duplicate keys, rounds large integers and reads 1.0 as 1. Writing the value back
* and comparing catches every such loss at once, because a canonical text has exactly one value; the profile check
* catches what is canonical but not ours (1.5, strings that are not NFC). So no parser of our own is needed.
* @throws CanonicalError for anything else.
*/
function parseStrict(bytes) {
	let text;
	let value;
	try {
		text = fromUtf8(bytes);
		value = JSON.parse(text);
	} catch (cause) {
		throw new CanonicalError("not JSON in UTF-8", { cause });
	}
	if ((assertProfile(value, 0) ? JSON.stringify(value) : canonicalize(value)) !== text) throw new CanonicalError("not canonical: duplicate keys, order, spacing or numbers");
	return value;
}
/** Refuses what is outside the profile; says whether the keys of all objects are in the order of JCS. */
function assertProfile(value, depth) {
	if (typeof value === "object" && value !== null) return assertContainer(value, depth);
	if (typeof value === "string") assertText(value);
	else if (typeof value === "number") assertInteger(value);
	else if (value !== null && typeof value !== "boolean") throw new CanonicalError(`a value of type ${typeof value} is not JSON`);
	return true;
}
function assertContainer(value, depth) {
	if (depth === MAX_DEPTH) throw new CanonicalError(`deeper than ${MAX_DEPTH} levels`);
	let sorted = true;
	if (Array.isArray(value)) {
		for (const element of value) sorted = assertProfile(element, depth + 1) && sorted;
		return sorted;
	}
	const prototype = Object.getPrototypeOf(value);
	if (prototype !== Object.prototype && prototype !== null) throw new CanonicalError("not a plain object");
	let previous;
	for (const key of Object.keys(value)) {
		assertText(key);
		sorted = assertProfile(Reflect.get(value, key), depth + 1) && sorted && (previous === void 0 || previous < key);
		previous = key;
	}
	return sorted;
}
function assertInteger(value) {
	if (!Number.isSafeInteger(value)) throw new CanonicalError("a number that is not a safe integer");
}
function assertText(text) {
	if (ASCII.test(text)) return;
	if (!text.isWellFormed()) throw new CanonicalError("a lone surrogate in a string");
	if (text.normalize("NFC") !== text) throw new CanonicalError("a string that is not in NFC");
}

// ../ledger/src/key-name.ts
/** Key names are not empty and hold neither Unicode spaces nor a plus. */
function isKeyName(name) {
	return name !== "" && name.isWellFormed() && !/[\p{White_Space}\p{Cc}+]/u.test(name);
}
/** The four bytes by which a note names a key: SHA-256(name ‖ newline ‖ type ‖ public key), cut. */
function keyId(hash, name, type, publicKey) {
	return hash.sha256(concat(utf8(`${name}\n`), new Uint8Array([type]), publicKey)).slice(0, 4);
}

// ../ledger/src/note.ts
/** A note that must not be believed. */
var NoteError = class extends Error {
	name = "NoteError";
	reason;
	constructor(reason, message) {
		super(message);
		this.reason = reason;
	}
};
const MAX_SIGNATURES = 100;
const CONTROL = /[\x00-\x09\x0b-\x1f]/;
const SIGNATURE_LINE = /^— (\S+) (\S+)$/u;
/** Splits a note into text and signatures. https://c2sp.org/signed-note @throws NoteError `malformed`, `bad-signature`. */
function parseNote(note) {
	const gap = note.lastIndexOf("\n\n");
	if (gap < 0 || !note.endsWith("\n") || !note.isWellFormed() || CONTROL.test(note)) throw malformed$1();
	const lines = note.slice(gap + 2).split("\n").slice(0, -1);
	if (lines.length === 0 || lines.length > MAX_SIGNATURES) throw malformed$1();
	return {
		text: note.slice(0, gap + 1),
		signatures: lines.map(parseSignature)
	};
}
/**
* Verifies a note against the keys one trusts. Unknown keys are ignored; every signature of a known key must verify.
* @throws NoteError `malformed`, `bad-signature`, `no-known-signature`.
*/
function openNote(note, verifiers) {
	const { text, signatures } = parseNote(note);
	const message = utf8(text);
	const verified = [];
	const unverified = [];
	for (const signature of signatures) {
		const verifier = verifiers.find((known) => isFrom(signature, known));
		if (verifier === void 0) unverified.push(signature);
		else if (verifier.verify(message, signature.signature)) verified.push(signature);
		else throw new NoteError("bad-signature", `invalid signature of ${signature.name}`);
	}
	if (verified.length === 0) throw new NoteError("no-known-signature", "no signature of a known key");
	return {
		text,
		verified,
		unverified
	};
}
/** Whether a signature names this key. Says nothing about its being valid. */
function isFrom(signature, key) {
	return signature.name === key.name && sameBytes(signature.keyId, key.keyId);
}
function parseSignature(line) {
	const [, name, encoded = ""] = SIGNATURE_LINE.exec(line) ?? [];
	const bytes = fromAnyBase64(encoded);
	if (name === void 0 || !isKeyName(name) || bytes === void 0 || bytes.length < 5) throw malformed$1();
	if (toBase64(bytes) !== encoded) throw new NoteError("bad-signature", `invalid signature of ${name}: unused bits`);
	return {
		name,
		keyId: bytes.slice(0, 4),
		signature: bytes.slice(4)
	};
}
function malformed$1() {
	return new NoteError("malformed", "malformed note");
}

// ../ledger/src/checkpoint.ts
/**
* Reads a checkpoint's note text; extension lines are tolerated. @throws NoteError `malformed`, also for sizes above
* 2^53.
*/
function parseCheckpoint(text) {
	const [origin, size, encoded, ...rest] = text.split("\n");
	const root = encoded === void 0 ? void 0 : hashFromBase64(encoded);
	if (!(origin !== void 0 && origin !== "" && size !== void 0 && /^(0|[1-9]\d*)$/.test(size) && Number.isSafeInteger(Number(size)) && root !== void 0 && rest.at(-1) === "" && rest.slice(0, -1).every((line) => line !== ""))) throw new NoteError("malformed", "malformed checkpoint");
	return {
		origin,
		size: Number(size),
		root
	};
}
/** Verifies a signed checkpoint of one log. @throws NoteError. */
function openCheckpoint(note, { origin, log, witnesses = [] }) {
	const checkpoint = parseCheckpoint(parseNote(note).text);
	if (checkpoint.origin !== origin) throw new NoteError("wrong-origin", "a checkpoint of another log");
	const { text, verified } = openNote(note, [...log, ...witnesses]);
	const signatures = verified.filter((signature) => log.some((key) => isFrom(signature, key)));
	if (signatures.length === 0) throw new NoteError("no-known-signature", "the log itself has not signed");
	return {
		...checkpoint,
		text,
		signatures,
		cosignatures: verified.filter((one) => !signatures.includes(one))
	};
}

// ../ledger/src/code.ts
const CODE = /^[A-Za-z0-9]+(?:[-._:/#][A-Za-z0-9]+)*$/;
const LONG_IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64}/g;
const NINE_DIGITS = /\d{9}/;
const MAX_CODE_LENGTH = 64;
/**
* Whether a value is a coded id: at most 64 letters and digits in groups, no space, no `@`, nothing outside ASCII.
*
* INVARIANT (I5): a national number of a person is never a code. They have nine digits or more (BSN 9, NHS 10,
* Belgian register 11, also written 85.01.02-003.45), so nine digits in a row are refused, dots and dashes not
* counted, except inside a UUID or a long hexadecimal id.
*/
function isCode(value) {
	if (typeof value !== "string" || value.length > 64 || !CODE.test(value)) return false;
	return value.length < 9 || !NINE_DIGITS.test(value.replaceAll(LONG_IDS, "#").replaceAll(/[-._]/g, ""));
}
/** A test for strings of one pattern, at most `longest` long. */
function matches(pattern, longest = 128) {
	return (value) => typeof value === "string" && value.length <= longest && pattern.test(value);
}

// ../ledger/src/commitment.ts
const KEY_BYTES = 32;
/**
* A commitment to detail that must be erasable: HMAC-SHA256(key, JCS(detail)) in Base 64.
*
* The key MUST be 32 random bytes of its own for each commitment. With the key and detail destroyed, what stays in
* the leaf is noise; a plain hash of a national number, on the other hand, is found by trying them all in minutes.
* @throws RangeError for a key of another length, CanonicalError for detail outside the strict profile.
*/
function commit(hash, key, detail) {
	if (key.length !== KEY_BYTES) throw new RangeError(`a commitment key has ${KEY_BYTES} bytes, not ${key.length}`);
	return toBase64(hash.hmacSha256(key, canonicalBytes(detail)));
}
/** Whether this key and detail are what was committed to: selective opening for an auditor or a court. */
function verifyCommitment(hash, commitment, key, detail) {
	return commit(hash, key, detail) === commitment;
}

// ../ledger/src/cosignature.ts
const COSIGNATURE_BYTES = 72;
/** When a cosignature says it was made, in seconds since 1970; undefined when it is none. */
function findCosignatureTime(signature) {
	const seconds = timestamp(signature);
	return seconds === void 0 ? void 0 : Number(seconds);
}
function timestamp(signature) {
	if (signature.length !== COSIGNATURE_BYTES) return void 0;
	const seconds = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
	return seconds < 2n ** 63n ? seconds : void 0;
}

// ../ledger/src/entry.ts
const ENTRY_EVENTS = [
	"collection",
	"alteration",
	"consultation",
	"disclosure",
	"combination",
	"erasure",
	"decision",
	"agreement",
	"session",
	"review",
	"outcome",
	"acknowledgement",
	"boot"
];

// ../ledger/src/entry-profile.ts
/** Far below the 65,535 bytes that an entry bundle can carry. */
const MAX_LEAF_BYTES = 8192;
/** The most a list of an entry holds. */
const MAX_LIST_LENGTH = 64;
/** The most characters of a code word or a data class. */
const MAX_WORD_LENGTH = 48;
const NONE = [];
const EVENTS$1 = new Set(ENTRY_EVENTS);
const uuid$1 = check$1("is not a UUID", matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const code$1 = check$1("is not a code", isCode);
const word$2 = check$1("is not a code word", matches(/^[a-z]+(?:-[a-z]+)*$/, 48));
const dataClass$1 = check$1("is not a data class", matches(/^[A-Z]{2,8}:[A-Za-z]+(?:-[A-Za-z]+)*$/, 48));
const digest$1 = check$1("is not sha256:<hex>", matches(/^sha256:[0-9a-f]{64}$/));
const commitment$1 = check$1("is not a commitment", matches(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/));
const entry = objectOf({
	v: check$1("is not 1", (value) => value === 1),
	id: uuid$1,
	event: check$1("is not an event", (value) => EVENTS$1.has(value)),
	occurredAt: check$1("is not a time in UTC with milliseconds", isInstant),
	transaction: uuid$1,
	unit: nullable$1(code$1),
	organisation: code$1,
	role: code$1,
	holders: listOf(code$1),
	recipients: listOf(code$1),
	purpose: nullable$1(word$2),
	basis: listOf(code$1),
	classes: listOf(dataClass$1),
	effect: nullable$1(word$2),
	decision: nullable$1(digest$1),
	policy: nullable$1(digest$1),
	registry: nullable$1(digest$1),
	trace: nullable$1(check$1("is not a trace id", matches(/^(?!0{32})[0-9a-f]{32}$/))),
	commitments: objectOf({
		actor: nullable$1(commitment$1),
		person: nullable$1(commitment$1)
	})
});
/** Everything that is wrong with a value as an entry; empty when it is one. */
function faultsOf(value) {
	return entry(value, "");
}
function check$1(problem, test) {
	return (value, pointer) => test(value) ? NONE : [{
		pointer,
		problem
	}];
}
function nullable$1(inner) {
	return (value, pointer) => value === null ? NONE : inner(value, pointer);
}
function listOf(inner) {
	const isList = check$1(`is not a list of at most ${64}`, (value) => Array.isArray(value) && value.length <= 64);
	return (value, pointer) => {
		const faults = isList(value, pointer);
		if (faults.length > 0 || !Array.isArray(value) || value.length === 0) return faults;
		return value.flatMap((element, i) => inner(element, `${pointer}/${i}`));
	};
}
/** Exactly these members: none missing, none more. */
function objectOf(members) {
	const wanted = Object.entries(members);
	return (value, pointer) => {
		if (!isRecord(value)) return [{
			pointer,
			problem: "is not an object"
		}];
		let faults = NONE;
		for (const [key, inner] of wanted) {
			const found = Object.hasOwn(value, key) ? inner(value[key], `${pointer}/${key}`) : missing(`${pointer}/${key}`);
			if (found.length > 0) faults = [...faults, ...found];
		}
		const keys = Object.keys(value);
		if (faults === NONE && keys.length === wanted.length) return NONE;
		const unknown = keys.filter((key) => !Object.hasOwn(members, key));
		return [...faults, ...unknown.map((key) => ({
			pointer: `${pointer}/${escaped(key)}`,
			problem: "is unknown"
		}))];
	};
}
function missing(pointer) {
	return [{
		pointer,
		problem: "is missing"
	}];
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isInstant(value) {
	if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(value)) return false;
	const time = Date.parse(value);
	return !Number.isNaN(time) && new Date(time).toISOString() === value;
}
function escaped(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

// ../ledger/src/entry-scan.ts
/** Reads leaf bytes; undefined when they are not recognised. */
function scanEntry(bytes) {
	let at = literal(bytes, 0, BASIS);
	at = list$1(bytes, at, code);
	at = list$1(bytes, literal(bytes, at, CLASSES), dataClass);
	at = nullable(bytes, literal(bytes, at, ACTOR), commitment);
	at = nullable(bytes, literal(bytes, at, PERSON), commitment);
	at = nullable(bytes, literal(bytes, at, DECISION), digest);
	at = nullable(bytes, literal(bytes, at, EFFECT), word$1);
	at = text$1(bytes, literal(bytes, at, EVENT), event);
	at = list$1(bytes, literal(bytes, at, HOLDERS), code);
	const id = literal(bytes, at, ID) + 1;
	at = text$1(bytes, id - 1, uuid);
	at = text$1(bytes, literal(bytes, at, OCCURRED_AT), instant);
	at = text$1(bytes, literal(bytes, at, ORGANISATION), code);
	const policy = literal(bytes, at, POLICY);
	at = nullable(bytes, policy, digest);
	at = nullable(bytes, literal(bytes, at, PURPOSE), word$1);
	at = list$1(bytes, literal(bytes, at, RECIPIENTS), code);
	at = nullable(bytes, literal(bytes, at, REGISTRY), digest);
	at = text$1(bytes, literal(bytes, at, ROLE), code);
	at = nullable(bytes, literal(bytes, at, TRACE), trace);
	at = text$1(bytes, literal(bytes, at, TRANSACTION), uuid);
	at = nullable(bytes, literal(bytes, at, UNIT), code);
	at = literal(bytes, at, END);
	if (at < 0 || at !== bytes.length || at > 8192) return void 0;
	return {
		id,
		policy: bytes[policy] === QUOTE ? policy + 1 : -1
	};
}
const BASIS = utf8("{\"basis\":");
const CLASSES = utf8(",\"classes\":");
const ACTOR = utf8(",\"commitments\":{\"actor\":");
const PERSON = utf8(",\"person\":");
const DECISION = utf8("},\"decision\":");
const EFFECT = utf8(",\"effect\":");
const EVENT = utf8(",\"event\":");
const HOLDERS = utf8(",\"holders\":");
const ID = utf8(",\"id\":");
const OCCURRED_AT = utf8(",\"occurredAt\":");
const ORGANISATION = utf8(",\"organisation\":");
const POLICY = utf8(",\"policy\":");
const PURPOSE = utf8(",\"purpose\":");
const RECIPIENTS = utf8(",\"recipients\":");
const REGISTRY = utf8(",\"registry\":");
const ROLE = utf8(",\"role\":");
const TRACE = utf8(",\"trace\":");
const TRANSACTION = utf8(",\"transaction\":");
const UNIT = utf8(",\"unit\":");
const END = utf8(",\"v\":1}");
const NULL = utf8("null");
const SHA256 = utf8("sha256:");
const EVENTS = ENTRY_EVENTS.map(utf8);
/** Not recognised; every step passes it on. */
const NO = -1;
const QUOTE = 34;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN = 91;
const CLOSE = 93;
const ZERO = 48;
const DIGIT = 1;
const UPPER = 2;
const LOWER = 4;
const HEX = 8;
/** Separators of a code that a number of a person may be written with. */
const SOFT = 16;
/** Separators of a code that no number has. */
const HARD = 32;
const BASE64 = 64;
/** The last character of 32 bytes in Base 64: its unused bits are zero. */
const BASE64_LAST = 128;
const KIND = /* @__PURE__ */ new Uint8Array(256);
mark("0123456789", 73);
mark("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 66);
mark("abcdefghijklmnopqrstuvwxyz", 68);
mark("abcdef", HEX);
mark("-._", SOFT);
mark(":/#", HARD);
mark("+/", BASE64);
mark("AEIMQUYcgkosw048", BASE64_LAST);
function mark(characters, bits) {
	for (const byte of utf8(characters)) KIND[byte] = kind$1(byte) | bits;
}
function kind$1(byte) {
	return KIND[byte ?? 0] ?? 0;
}
function literal(bytes, at, expected) {
	if (at < 0) return NO;
	for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return NO;
	return at + expected.length;
}
/** A text in quotes. */
function text$1(bytes, at, inner) {
	if (at < 0 || bytes[at] !== QUOTE) return NO;
	const end = inner(bytes, at + 1);
	return end >= 0 && bytes[end] === QUOTE ? end + 1 : NO;
}
function nullable(bytes, at, inner) {
	return at >= 0 && bytes[at] === QUOTE ? text$1(bytes, at, inner) : literal(bytes, at, NULL);
}
function list$1(bytes, at, inner) {
	if (at < 0 || bytes[at] !== OPEN) return NO;
	if (bytes[at + 1] === CLOSE) return at + 2;
	let next = at;
	for (let count = 0; count < 64; count++) {
		next = text$1(bytes, next + 1, inner);
		if (next < 0) return NO;
		if (bytes[next] === CLOSE) return next + 1;
		if (bytes[next] !== COMMA) return NO;
	}
	return NO;
}
/** A code. One with nine digits in a row, dots and dashes not counted, is left to the precise way, which knows ids. */
function code(bytes, start) {
	let at = start;
	let digits = 0;
	let separated = true;
	for (; at - start <= 64; at++) {
		const found = kind$1(bytes[at]);
		if ((found & 6) !== 0) digits = 0;
		else if ((found & DIGIT) !== 0) digits++;
		else if (separated) return NO;
		else if ((found & HARD) !== 0) digits = 0;
		else if ((found & SOFT) === 0) return at;
		if (digits === 9) return NO;
		separated = (found & 48) !== 0;
	}
	return NO;
}
/** Words of lower-case letters with dashes between them. */
function word$1(bytes, start) {
	return words(bytes, start, start, LOWER);
}
/** Two to eight capitals, a colon, words of letters with dashes between them. */
function dataClass(bytes, start) {
	let at = start;
	while (at - start < 9 && (kind$1(bytes[at]) & UPPER) !== 0) at++;
	if (at - start < 2 || at - start > 8 || bytes[at] !== COLON) return NO;
	return words(bytes, start, at + 1, 6);
}
function words(bytes, start, from, letters) {
	let separated = true;
	for (let at = from; at - start <= 48; at++) if ((kind$1(bytes[at]) & letters) !== 0) separated = false;
	else if (separated) return NO;
	else if (bytes[at] === DASH) separated = true;
	else return at;
	return NO;
}
function event(bytes, at) {
	for (const name of EVENTS) {
		const end = literal(bytes, at, name);
		if (end >= 0) return end;
	}
	return NO;
}
function digest(bytes, at) {
	return hex(bytes, literal(bytes, at, SHA256), 64);
}
function trace(bytes, at) {
	const end = hex(bytes, at, 32);
	for (let i = at; i < end; i++) if (bytes[i] !== ZERO) return end;
	return NO;
}
function hex(bytes, at, length) {
	if (at < 0) return NO;
	for (let i = at; i < at + length; i++) if ((kind$1(bytes[i]) & HEX) === 0) return NO;
	return at + length;
}
function uuid(bytes, start) {
	let at = hex(bytes, start, 8);
	at = bytes[at] === DASH ? hex(bytes, at + 1, 4) : NO;
	const version = bytes[at + 1] ?? 0;
	at = bytes[at] === DASH && version >= 49 && version <= 56 ? hex(bytes, at + 1, 4) : NO;
	const variant = bytes[at + 1];
	const known = variant === 56 || variant === 57 || variant === 97 || variant === 98;
	at = bytes[at] === DASH && known ? hex(bytes, at + 1, 4) : NO;
	return bytes[at] === DASH ? hex(bytes, at + 1, 12) : NO;
}
/** 42 characters, one of which the unused bits are zero, and the padding: 32 bytes. */
function commitment(bytes, at) {
	for (let i = at; i < at + 42; i++) if ((kind$1(bytes[i]) & BASE64) === 0) return NO;
	return (kind$1(bytes[at + 42]) & BASE64_LAST) !== 0 && bytes[at + 43] === 61 ? at + 44 : NO;
}
/** A time that is in the calendar, in UTC with milliseconds. */
function instant(bytes, at) {
	const year = number(bytes, at, 4);
	const month = separatedNumber(bytes, at + 4, DASH);
	const day = separatedNumber(bytes, at + 7, DASH);
	const hour = separatedNumber(bytes, at + 10, 84);
	const minute = separatedNumber(bytes, at + 13, COLON);
	const second = separatedNumber(bytes, at + 16, COLON);
	const fraction = bytes[at + 19] === 46 ? number(bytes, at + 20, 3) : NO;
	if (year < 0 || minute < 0 || second < 0 || hour < 0 || fraction < 0) return NO;
	if (day < 1 || day > daysOf(year, month) || hour > 23 || minute > 59 || second > 59) return NO;
	return bytes[at + 23] === 90 ? at + 24 : NO;
}
/** Days of a month; none of what is no month. */
function daysOf(year, month) {
	if (month < 1 || month > 12) return 0;
	if (month === 2) return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function separatedNumber(bytes, at, separator) {
	return bytes[at] === separator ? number(bytes, at + 1, 2) : NO;
}
function number(bytes, at, digits) {
	let value = 0;
	for (let i = at; i < at + digits; i++) {
		if ((kind$1(bytes[i]) & DIGIT) === 0) return NO;
		value = value * 10 + ((bytes[i] ?? 0) - ZERO);
	}
	return value;
}

// ../ledger/src/entry-bytes.ts
/** Bytes or a value that is no ledger entry; names every fault. */
var EntryError = class extends Error {
	name = "EntryError";
	faults;
	constructor(faults, options) {
		super(`not a ledger entry: ${faults.map(({ pointer, problem }) => `${pointer || "/"} ${problem}`).join("; ")}`, options);
		this.faults = faults;
	}
};
/**
* The entry that leaf bytes hold. One entry has exactly one spelling: `encodeEntry(decodeEntry(bytes))` are the same
* bytes. @throws EntryError naming every fault with a JSON pointer.
*/
function decodeEntry(bytes) {
	return scanEntry(bytes) === void 0 ? decodePrecisely(bytes) : JSON.parse(fromUtf8(bytes));
}
/** The same for any bytes, step by step: what the scanner does not recognise may be an entry, or names its faults. */
function decodePrecisely(bytes) {
	if (bytes.length > 8192) throw tooLong(bytes);
	let value;
	try {
		value = parseStrict(bytes);
	} catch (cause) {
		const problem = cause instanceof Error ? cause.message : "unreadable";
		throw new EntryError([{
			pointer: "",
			problem
		}], { cause });
	}
	assertEntry(value);
	return value;
}
function assertEntry(value) {
	const faults = faultsOf(value);
	if (faults.length > 0) throw new EntryError(faults);
}
function tooLong(bytes) {
	return new EntryError([{
		pointer: "",
		problem: `is ${bytes.length} bytes long, more than ${MAX_LEAF_BYTES}`
	}]);
}

// ../ledger/src/export-bundle.ts
const EXPORT_FORMAT = "casebridge-export@v1";
/** The digest of what an export says, `sha256:<hex>` over its canonical bytes. @throws CanonicalError. */
function digestOfExport(hash, content) {
	return `sha256:${hex$1(hash.sha256(canonicalBytes(content)))}`;
}

// ../ledger/src/hashing.ts
const EMPTY = /* @__PURE__ */ new Uint8Array(0);
const pair = /* @__PURE__ */ new Uint8Array(65);
pair[0] = 1;
const prefixed = new Uint8Array(MAX_ENTRY_BYTES + 1);
/** Hash of a leaf, SHA-256(0x00 ‖ leaf). RFC 6962 section 2.1: the prefix keeps a leaf from posing as a node. */
function leafHash(hash, leaf) {
	if (leaf.length > 65535) {
		const input = new Uint8Array(leaf.length + 1);
		input.set(leaf, 1);
		return hash.sha256(input);
	}
	prefixed.set(leaf, 1);
	return hash.sha256(prefixed.subarray(0, leaf.length + 1));
}
/** Hash of an inner node, SHA-256(0x01 ‖ left ‖ right). RFC 6962 section 2.1. @throws RangeError unless both are 32 bytes. */
function nodeHash$1(hash, left, right) {
	if (left.length !== 32 || right.length !== 32) throw new RangeError("a node joins two hashes of 32 bytes");
	pair.set(left, 1);
	pair.set(right, 33);
	return hash.sha256(pair);
}
/** Root of the tree without leaves, SHA-256 of nothing. */
function emptyRoot(hash) {
	return hash.sha256(EMPTY);
}

// ../ledger/src/frontier.ts
/**
* The right edge of a growing tree: the roots of its complete subtrees, largest first. That is all an appender must
* remember: about log2(size) hashes. RFC 6962 section 2.1.
*/
var Frontier = class Frontier {
	#hash;
	#edge;
	#size;
	/**
	* An empty edge, or one resumed from `size` leaves and the `edge` saved with it.
	* @throws RangeError when the number of hashes does not belong to the size.
	*/
	constructor(hash, size = 0, edge = []) {
		if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`not a tree size: ${size}`);
		let ones = 0;
		for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
		if (edge.length !== ones) throw new RangeError(`an edge of ${size} leaves has ${ones} hashes, not ${edge.length}`);
		this.#hash = hash;
		this.#size = size;
		this.#edge = [...edge];
	}
	get size() {
		return this.#size;
	}
	/** Roots of the complete subtrees, largest first; with `size` enough to resume. */
	get edge() {
		return [...this.#edge];
	}
	/** Appends one leaf hash; costs one hash on average. */
	append(leaf, onNode) {
		let node = leaf;
		let level = 0;
		let index = this.#size;
		onNode?.(level, index, node);
		for (; index % 2 === 1; index = (index - 1) / 2) {
			const left = this.#edge.pop();
			if (left === void 0) throw new Error("the edge is shorter than its size says");
			node = nodeHash$1(this.#hash, left, node);
			level++;
			onNode?.(level, (index - 1) / 2, node);
		}
		this.#edge.push(node);
		this.#size++;
	}
	/** Root over all leaves so far. */
	root() {
		return foldRight(this.#hash, this.#edge) ?? emptyRoot(this.#hash);
	}
	/** An independent copy: a batch may be tried on it and thrown away. */
	clone() {
		return new Frontier(this.#hash, this.#size, this.#edge);
	}
};
/** Joins complete subtrees, largest first, into one root; undefined when there are none. */
function foldRight(hash, roots) {
	let root;
	for (let i = roots.length - 1; i >= 0; i--) {
		const left = roots[i];
		if (left !== void 0) root = root === void 0 ? left : nodeHash$1(hash, left, root);
	}
	return root;
}

// ../ledger/src/proof.ts
/** Whether the leaf stands at `index` in the tree of `size` with this root. RFC 9162 section 2.1.3.2. */
function verifyInclusion(hash, claim) {
	if (!areCounts(claim.index, claim.size) || !areHashes([claim.leafHash, claim.root], claim.proof)) return false;
	const index = BigInt(claim.index);
	const size = BigInt(claim.size);
	if (index >= size) return false;
	const path = new Path(index, size - 1n);
	let root = claim.leafHash;
	for (const sibling of claim.proof) {
		if (path.atRoot) return false;
		root = path.step() === "left" ? nodeHash$1(hash, sibling, root) : nodeHash$1(hash, root, sibling);
	}
	return path.atRoot && sameBytes(root, claim.root);
}
/**
* Whether the tree of `oldSize` is the beginning of the tree of `size`. RFC 9162 section 2.1.4.2.
* An old size of 0 is refused: every tree begins with nothing, so such a proof proves nothing, and the caller has to
* say what it means.
*/
function verifyConsistency(hash, claim) {
	if (!areCounts(claim.oldSize, claim.size)) return false;
	const oldSize = BigInt(claim.oldSize);
	const size = BigInt(claim.size);
	if (oldSize === 0n || oldSize > size) return false;
	if (oldSize === size) return claim.proof.length === 0 && sameBytes(claim.oldRoot, claim.root);
	if (!areHashes([claim.oldRoot, claim.root], claim.proof)) return false;
	const path = new Path(oldSize - 1n, size - 1n);
	path.climbWhileLeft();
	const [first, ...rest] = path.atLeftEdge ? [claim.oldRoot, ...claim.proof] : claim.proof;
	if (first === void 0) return false;
	let oldRoot = first;
	let root = first;
	for (const sibling of rest) {
		if (path.atRoot) return false;
		if (path.step() === "left") {
			oldRoot = nodeHash$1(hash, sibling, oldRoot);
			root = nodeHash$1(hash, sibling, root);
		} else root = nodeHash$1(hash, root, sibling);
	}
	return path.atRoot && sameBytes(oldRoot, claim.oldRoot) && sameBytes(root, claim.root);
}
/** The way up from one leaf, along with that of the last leaf of the tree. */
var Path = class {
	#node;
	#last;
	constructor(node, last) {
		this.#node = node;
		this.#last = last;
	}
	get atRoot() {
		return this.#last === 0n;
	}
	get atLeftEdge() {
		return this.#node === 0n;
	}
	/** Climbs to the parent and says on which side of us the sibling stood. */
	step() {
		const side = (this.#node & 1n) === 1n || this.#node === this.#last ? "left" : "right";
		if (side === "left") while ((this.#node & 1n) === 0n && this.#node !== 0n) this.#up();
		this.#up();
		return side;
	}
	/** Climbs while we are a right child: those siblings lie inside the old tree. */
	climbWhileLeft() {
		while ((this.#node & 1n) === 1n) this.#up();
	}
	#up() {
		this.#node >>= 1n;
		this.#last >>= 1n;
	}
};
function areCounts(...counts) {
	return counts.every((count) => (typeof count === "bigint" || Number.isSafeInteger(count)) && count >= 0);
}
function areHashes(...lists) {
	return lists.every((hashes) => hashes.every((hash) => hash.length === 32));
}

// ../ledger/src/tlog-proof.ts
const HEADER = "c2sp.org/tlog-proof@v1";
const MAX_HASHES = 64;
/** Reads a proof; nothing of it is verified yet. @throws NoteError `malformed`. */
function parseTlogProof(text) {
	const gap = text.indexOf("\n\n");
	const lines = text.slice(0, Math.max(gap, 0)).split("\n");
	if (lines.shift() !== HEADER) throw malformed();
	const extra = lines[0]?.startsWith("extra ") ? fromBase64(lines.shift()?.slice(6) ?? "") : null;
	const index = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? "")?.[1];
	const hashes = lines.map(hashFromBase64).filter((hash) => hash !== void 0);
	if (extra === void 0 || index === void 0 || hashes.length !== lines.length || hashes.length > MAX_HASHES) throw malformed();
	if (!Number.isSafeInteger(Number(index))) throw malformed();
	const proof = {
		index: Number(index),
		hashes,
		checkpoint: text.slice(gap + 2)
	};
	return extra === null ? proof : {
		...proof,
		extra
	};
}
function malformed() {
	return new NoteError("malformed", "malformed tlog-proof");
}

// ../ledger/src/tile.ts
/** Tiles hold 256 hashes, the leaves of a subtree of height 8. https://c2sp.org/tlog-tiles */
const TILE_WIDTH = 256;
/** `tile/<L>/<N>[.p/<W>]`, without a leading slash. */
function tilePath({ level, index, width }) {
	const digits = String(index);
	const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/\d{3}/g) ?? [];
	return `tile/${level}/${groups.map((group, i) => i < groups.length - 1 ? `x${group}` : group).join("/")}${width === 256 ? "" : `.p/${width}`}`;
}

// ../ledger/src/id-set.ts
const FIRST_SLOTS = 1024;
/** Four words of 32 bits a slot: the 128 bits of a UUID. */
const WORDS = 4;
/**
* A set of UUIDs for whoever must see millions of them: 16 bytes each in one array, at most half full. Unlike a Set of
* strings it keeps no object per id, and looking one up reads the bytes where they stand.
*/
var IdSet = class {
	#slots = new Uint32Array(FIRST_SLOTS * WORDS);
	#size = 0;
	#id = new Uint32Array(WORDS);
	/** Adds the id whose 36 characters begin at `at`, well formed; false when it is in the set already. */
	add(bytes, at) {
		const id = this.#id;
		id[0] = word(bytes, at, at + 4);
		id[1] = word(bytes, at + 9, at + 14);
		id[2] = word(bytes, at + 19, at + 24);
		id[3] = word(bytes, at + 28, at + 32);
		if (!insert(this.#slots, id)) return false;
		if (++this.#size * 2 * WORDS > this.#slots.length) this.#grow();
		return true;
	}
	#grow() {
		const larger = new Uint32Array(this.#slots.length * 2);
		for (let at = 0; at < this.#slots.length; at += WORDS) if (this.#slots[at + 1] !== 0) insert(larger, this.#slots.subarray(at, at + WORDS));
		this.#slots = larger;
	}
};
function insert(slots, id) {
	const mask = slots.length - 1;
	for (let at = mix(id) * WORDS & mask;; at = at + WORDS & mask) {
		if (slots[at + 1] === 0) {
			slots.set(id, at);
			return true;
		}
		if (equal(slots, at, id)) return false;
	}
}
function equal(slots, at, id) {
	for (let i = 0; i < WORDS; i++) if (slots[at + i] !== id[i]) return false;
	return true;
}
/** Spreads ids over the slots, also those of which most bits are a time. */
function mix([a = 0, b = 0, c = 0, d = 0]) {
	let mixed = Math.imul(a ^ b >>> 7, 2246822507) ^ Math.imul(b, 3266489909);
	mixed = Math.imul(mixed ^ mixed >>> 15 ^ c, 668265263) ^ Math.imul(d, 374761393);
	return mixed ^ mixed >>> 13;
}
/** 32 bits out of two groups of four hexadecimal digits, lower case. */
function word(bytes, first, second) {
	return group(bytes, first) << 16 | group(bytes, second);
}
function group(bytes, at) {
	return digit(bytes[at]) << 12 | digit(bytes[at + 1]) << 8 | digit(bytes[at + 2]) << 4 | digit(bytes[at + 3]);
}
function digit(byte = 0) {
	return byte < 64 ? byte & 15 : (byte & 15) + 9;
}

// ../ledger/src/verdict.ts
/** Puts findings into words. */
function verdict(findings) {
	const { broken, checkpoint } = findings;
	const outcome = {
		size: checkpoint?.size ?? 0,
		proven: provenBy(findings),
		notProven: notProvenBy(findings)
	};
	return broken === void 0 ? {
		ok: true,
		...outcome
	} : {
		ok: false,
		firstBroken: broken,
		...outcome
	};
}
function provenBy(findings) {
	const { broken, checkpoint, heads = 0, pruned = 0, uniqueIds = false, policies } = findings;
	if (checkpoint === void 0) return [];
	const { size, signatures } = checkpoint;
	const sentences = [`The checkpoint of ${size} entries is signed by ${namesOf(signatures)}.`];
	sentences.push(...witnessSentences(checkpoint));
	if (broken !== void 0) return sentences;
	sentences.push(`All ${size} entries are there, in the order and with the hashes that were signed.`);
	if (pruned < size) sentences.push(`The bytes of ${size - pruned} entries are unchanged and well formed.`);
	if (uniqueIds && pruned < size) sentences.push("No entry id occurs twice.");
	if (heads > 1) sentences.push(`${heads - 1} earlier heads are beginnings of this log.`);
	if (policies !== void 0 && policies.found > 0) sentences.push(`Policy bundles that entries name, kept and unchanged: ${policies.found}.`);
	return sentences;
}
/** Which witnesses saw a checkpoint, and when, one sentence each. */
function witnessSentences({ size, cosignatures }) {
	return cosignatures.flatMap(({ name, signature }) => {
		const seconds = findCosignatureTime(signature);
		if (seconds === void 0) return [];
		return [`Witness ${name} saw the checkpoint of ${size} entries at ${(/* @__PURE__ */ new Date(seconds * 1e3)).toISOString()}, consistent with all it had seen before.`];
	});
}
function notProvenBy({ checkpoint, pruned = 0, uniqueIds = false, policies }) {
	const sentences = [
		"That everything that happened was submitted to the log: only the records of the other side can show that.",
		"That the time an entry states is true: it is claimed by its author.",
		"What stands behind the commitments: that takes the detail and its key."
	];
	if ((checkpoint?.cosignatures.length ?? 0) === 0) sentences.push("That others were shown the same log: no witness has cosigned this checkpoint.");
	if (pruned > 0) sentences.push(`What ${pruned} pruned entries said: only their hashes are kept.`);
	if (!uniqueIds) sentences.push("That no entry id occurs twice: this was not looked for.");
	if (policies === void 0) sentences.push("What the policy bundles said that entries name: they were not looked for.");
	else if (policies.missing.length > 0) sentences.push(`What these policy bundles said, whose bytes are not here: ${policies.missing.join(", ")}.`);
	return sentences;
}
function namesOf(signatures) {
	return [...new Set(signatures.map(({ name }) => name))].join(", ");
}

// ../ledger/src/verify.ts
/**
* Verifies a whole log and names the first broken place. It streams: apart from the ids, memory is that of the right
* edge of the tree. An entry that was changed alone is named by its index. When its hash was changed with it, the
* root is no longer the signed one, and the earlier heads narrow that down to the entries between two of them.
* @throws RangeError for a head whose size is no count; whatever reading the entries throws.
*/
async function verifyLog(log) {
	let checkpoint;
	try {
		checkpoint = openCheckpoint(log.checkpoint, {
			origin: log.origin,
			log: log.verifiers,
			witnesses: log.witnesses ?? []
		});
	} catch (error) {
		if (!(error instanceof NoteError)) throw error;
		return verdict({ broken: {
			what: "checkpoint",
			index: 0,
			detail: error.message
		} });
	}
	const reading = new Reading(log, checkpoint);
	const broken = reading.rolledBack() ?? await reading.readAll();
	const { findPolicy } = log;
	if (broken !== void 0 || findPolicy === void 0) return verdict({
		broken,
		checkpoint,
		...reading.counts
	});
	const { changed, ...policies } = await lookUp(log.hash, reading.policies, findPolicy);
	return verdict({
		broken: changed,
		checkpoint,
		...reading.counts,
		policies
	});
}
/** Holds the policy bundles that entries name against their names. */
async function lookUp(hash, named, find) {
	const missing = [];
	for (const [revision, index] of named) {
		const bytes = await find(revision);
		if (bytes === void 0) missing.push(revision);
		else if (`sha256:${hex$1(hash.sha256(bytes))}` !== revision) return {
			found: 0,
			missing,
			changed: {
				what: "policy-changed",
				index,
				detail: revision
			}
		};
	}
	return {
		found: named.size - missing.length,
		missing
	};
}
/** One pass over the entries. */
var Reading = class {
	#log;
	#size;
	#frontier;
	/** Still to be met, ascending; the checkpoint is the last. */
	#heads;
	#ids;
	#lastGood = 0;
	#lastPolicy = NO_BYTES;
	/** Revisions that entries name, each with the first of them. */
	policies = /* @__PURE__ */ new Map();
	counts = {
		heads: 0,
		pruned: 0,
		uniqueIds: false
	};
	constructor(log, { size, root }) {
		for (const head of log.heads ?? []) if (!Number.isSafeInteger(head.size) || head.size < 0) throw new RangeError(`not a tree size: ${head.size}`);
		this.#log = log;
		this.#size = size;
		this.#frontier = new Frontier(log.hash);
		this.#heads = [...log.heads ?? [], {
			size,
			root
		}].sort((a, b) => a.size - b.size);
		this.#ids = log.uniqueIds === false ? void 0 : new IdSet();
		this.counts.uniqueIds = this.#ids !== void 0;
	}
	/** A head that is larger than the checkpoint: entries that once were signed are gone. */
	rolledBack() {
		const largest = this.#heads.at(-1);
		if (largest === void 0 || largest.size === this.#size) return void 0;
		return {
			what: "rolled-back",
			index: this.#size,
			lastIndex: largest.size - 1
		};
	}
	async readAll() {
		const early = this.#meetHeads();
		if (early !== void 0) return early;
		if (this.#size === 0) return this.#allMet();
		for await (const page of pagesOf$1(this.#log.entries)) for (const entry of page) {
			const broken = this.#read(entry) ?? this.#meetHeads();
			if (broken !== void 0) return broken;
			if (this.#frontier.size === this.#size) return this.#allMet();
		}
		return {
			what: "entry-missing",
			index: this.#frontier.size,
			lastIndex: this.#size - 1
		};
	}
	/** INVARIANT: no log is whole before its checkpoint, the last head, has been met. */
	#allMet() {
		if (this.#heads.length > 0) throw new Error("a head was passed over");
	}
	#read({ index, leaf, leafHash: stored }) {
		const expected = this.#frontier.size;
		if (index > expected) return {
			what: "entry-missing",
			index: expected,
			lastIndex: index - 1
		};
		if (index !== expected) return {
			what: "order",
			index
		};
		if (stored.length !== 32) return {
			what: "leaf-does-not-match-its-hash",
			index
		};
		const broken = leaf === null ? this.#prune() : this.#readLeaf(index, leaf, stored);
		if (broken === void 0) this.#frontier.append(stored);
		return broken;
	}
	#prune() {
		this.counts.pruned++;
	}
	#readLeaf(index, leaf, stored) {
		if (!sameBytes(leafHash(this.#log.hash, leaf), stored)) return {
			what: "leaf-does-not-match-its-hash",
			index
		};
		try {
			const { bytes, id, policy } = namesIn(leaf);
			if (policy >= 0) this.#notePolicy(index, bytes.subarray(policy, policy + POLICY_LENGTH));
			if (this.#ids?.add(bytes, id) !== false) return void 0;
			return {
				what: "duplicate-id",
				index,
				detail: fromUtf8(bytes.subarray(id, id + ID_LENGTH))
			};
		} catch (error) {
			if (!(error instanceof EntryError)) throw error;
			return {
				what: "entry-malformed",
				index,
				detail: error.message
			};
		}
	}
	/** One policy is in force for long: most entries name the one before them. */
	#notePolicy(index, revision) {
		if (sameBytes(revision, this.#lastPolicy)) return;
		this.#lastPolicy = revision.slice();
		const text = fromUtf8(revision);
		if (!this.policies.has(text)) this.policies.set(text, index);
	}
	/** Compares the root with every head of the size reached. */
	#meetHeads() {
		const size = this.#frontier.size;
		for (let head = this.#heads[0]; head?.size === size; head = this.#heads[0]) {
			if (!sameBytes(this.#frontier.root(), head.root)) return {
				what: "root-mismatch",
				index: this.#lastGood,
				lastIndex: Math.max(size - 1, 0)
			};
			this.#heads.shift();
			this.#lastGood = size;
			this.counts.heads++;
		}
	}
};
const NO_BYTES = /* @__PURE__ */ new Uint8Array(0);
const ID_LENGTH = 36;
const POLICY_LENGTH = 71;
/** Where the id and the policy of a leaf stand, and in which bytes; -1 for no policy. @throws EntryError. */
function namesIn(leaf) {
	const scanned = scanEntry(leaf);
	if (scanned !== void 0) return {
		bytes: leaf,
		id: scanned.id,
		policy: scanned.policy
	};
	const { id, policy } = decodePrecisely(leaf);
	return {
		bytes: utf8(`${id}${policy ?? ""}`),
		id: 0,
		policy: policy === null ? -1 : ID_LENGTH
	};
}
async function* pagesOf$1(entries) {
	if (Symbol.iterator in entries) yield entries;
	else for await (const given of entries) yield "leaf" in given ? [given] : given;
}

// ../ledger/src/export-verdict.ts
/** Puts findings into words. */
function exportVerdict(findings) {
	if (findings.problem !== void 0) {
		const { problem, index } = findings;
		return {
			ok: false,
			...index !== void 0 && { index },
			problem,
			proven: [],
			notProven: []
		};
	}
	const { checkpoint, entries, details, record, policies, witnessed } = findings;
	const cosigned = [checkpoint, ...witnessed === void 0 ? [] : [witnessed]].flatMap(witnessSentences);
	return {
		ok: true,
		proven: [
			`The checkpoint of ${checkpoint.size} entries is signed by the log.`,
			...cosigned,
			`Each of the ${entries} entries is in the log at its index, unchanged and well formed.`,
			`Entry ${record.index} of the log records this export, exactly as it is: by ${record.entry.organisation}, ${record.entry.occurredAt}.`,
			...details.opened > 0 ? [`Opened details, each what its entry commits to: ${details.opened}.`] : [],
			...policies.found > 0 ? [`Policy bundles that the entries name, unchanged: ${policies.found}.`] : []
		],
		notProven: [
			"That these are all entries that matter: an export holds those that were chosen.",
			"That everything that happened was submitted to the log: only the records of the other side can show that.",
			"That the time an entry states is true: it is claimed by its author.",
			...details.erased > 0 ? [`What erased details said (${details.erased}): their keys are destroyed, and what is left is noise.`] : [],
			...policies.missing.length > 0 ? [`What these policy bundles said, whose bytes are not here: ${policies.missing.join(", ")}.`] : [],
			...cosigned.length === 0 ? ["That others were shown the same log: no witness that you know has cosigned it."] : []
		]
	};
}

// ../ledger/src/verify-export.ts
/** Says why an export does not hold. */
var Fault = class extends Error {
	name = "Fault";
	index;
	/** @param index of the entry in which it lies; undefined for the export as a whole. */
	constructor(problem, index) {
		super(problem);
		this.index = index;
	}
};
/**
* Verifies an export of chosen entries without asking anybody: that the log has signed what they are proven against, that
* each is in the log at its index, that every opened detail is what its entry commits to, that policy bundles are what
* their names say, and that the ledger recorded this very export. Names the first entry that does not hold.
*/
function verifyExport(given) {
	try {
		return exportVerdict(check(given));
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		return exportVerdict({
			problem: error.message,
			index: error.index
		});
	}
}
function check({ hash, origin, verifiers, witnesses = [], bundle }) {
	const { content, proofs, record, policies } = bundle;
	if (content.origin !== origin) throw new Fault("it is of another log");
	const open = (note) => attempt("the checkpoint is not to be believed", () => openCheckpoint(note, {
		origin,
		log: verifiers,
		witnesses
	}));
	const checkpoint = open(bundle.checkpoint);
	if (proofs.length !== content.entries.length) throw new Fault("it has not one proof for each entry");
	const recorded = readIn(hash, checkpoint, record.entry, record.proof, void 0);
	const digest = attempt("its content has no canonical form", () => digestOfExport(hash, content));
	if (recorded.entry.decision !== digest) throw new Fault("its content is not what the ledger recorded as exported: something was changed, added or left out");
	const details = {
		opened: 0,
		erased: 0,
		closed: 0
	};
	const named = /* @__PURE__ */ new Map();
	for (const [i, exported] of content.entries.entries()) {
		const { index } = exported;
		const { entry } = readIn(hash, checkpoint, exported.entry, proofs[i] ?? "", index);
		if (entry.policy !== null && !named.has(entry.policy)) named.set(entry.policy, index);
		for (const kind of ["actor", "person"]) details[openingOf(hash, entry, exported, kind)]++;
	}
	const kept = policiesIn(hash, policies);
	return {
		checkpoint,
		entries: content.entries.length,
		details,
		record: {
			index: recorded.index,
			entry: recorded.entry
		},
		policies: {
			found: [...named.keys()].filter((revision) => kept.has(revision)).length,
			missing: [...named.keys()].filter((revision) => !kept.has(revision))
		},
		...bundle.witnessed && { witnessed: continued(hash, checkpoint, open(bundle.witnessed.checkpoint), bundle) }
	};
}
/** An entry that is in the tree of the checkpoint. @param index where it must stand; undefined for wherever. */
function readIn(hash, { size, root, text }, base64, proofText, index) {
	const bytes = fromBase64(base64);
	if (bytes === void 0) throw new Fault("its bytes are not Base 64", index);
	const entry = attempt("it is not a ledger entry", () => decodeEntry(bytes), index);
	const proof = attempt("its proof is malformed", () => parseTlogProof(proofText), index);
	if (index !== void 0 && proof.index !== index) throw new Fault("its proof is of another place", index);
	if (!proof.checkpoint.startsWith(`${text}\n`)) throw new Fault("its proof is against another checkpoint", index);
	const claim = {
		index: proof.index,
		size,
		leafHash: leafHash(hash, bytes),
		root,
		proof: proof.hashes
	};
	if (!verifyInclusion(hash, claim)) throw new Fault("it is not in the log, or not with these bytes", index);
	return {
		entry,
		index: proof.index
	};
}
function openingOf(hash, { commitments }, exported, kind) {
	const opening = exported[kind];
	const commitment = commitments[kind];
	if (opening === void 0) return exported.erased?.includes(kind) ? "erased" : "closed";
	const key = hashFromBase64(opening.key);
	const problem = `its ${kind} is not what the entry commits to`;
	if (commitment === null || key === void 0) throw new Fault(problem, exported.index);
	if (!attempt(problem, () => verifyCommitment(hash, commitment, key, opening.detail), exported.index)) throw new Fault(problem, exported.index);
	return "opened";
}
function policiesIn(hash, policies) {
	for (const { revision, bytes: base64 } of policies) {
		const bytes = fromBase64(base64);
		if (bytes === void 0 || `sha256:${hex$1(hash.sha256(bytes))}` !== revision) throw new Fault(`the policy bundle ${revision} is another: its bytes were changed`);
	}
	return new Set(policies.map(({ revision }) => revision));
}
/** The checkpoint of the witnesses, when the log goes on from it. */
function continued(hash, { size, root }, witnessed, { witnessed: claimed }) {
	const proof = (claimed?.consistency ?? []).map((one) => hashFromBase64(one) ?? /* @__PURE__ */ new Uint8Array());
	const claim = {
		oldSize: witnessed.size,
		size,
		oldRoot: witnessed.root,
		root,
		proof
	};
	if (!verifyConsistency(hash, claim)) throw new Fault("the log does not continue what its witnesses saw");
	return witnessed;
}
/** What `act` gives; what it says is wrong becomes a fault of the export. */
function attempt(problem, act, index) {
	try {
		return act();
	} catch (error) {
		if (!(error instanceof NoteError || error instanceof EntryError || error instanceof CanonicalError)) throw error;
		throw new Fault(`${problem} (${error.message})`, index);
	}
}

// ../ledger/src/vkey.ts
var KeyError = class extends Error {
	name = "KeyError";
};
/** Reads a vkey. @throws KeyError when it is malformed or its id does not belong to its name and key. */
function parseVkey(hash, text) {
	const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
	const bytes = encoded === void 0 ? void 0 : fromBase64(encoded);
	const type = bytes?.[0];
	if (name === void 0 || !isKeyName(name) || bytes === void 0 || type === void 0 || bytes.length < 2) throw new KeyError("malformed verifier key");
	const publicKey = bytes.slice(1);
	const expected = type === 2 ? hash.sha256(publicKey).slice(0, 4) : keyId(hash, name, type, publicKey);
	if (hex$1(expected) !== id) throw new KeyError(`the id of verifier key ${name} does not belong to it`);
	return {
		name,
		keyId: expected,
		type,
		publicKey
	};
}

// ../ledger/src/node.ts
/** SHA-256 and HMAC of node:crypto. */
const nodeHash = {
	sha256: (bytes) => fromBinary(hash("sha256", bytes, "binary")),
	hmacSha256: (key, message) => plain(createHmac("sha256", createSecretKey(key)).update(message).digest())
};
/** The verifier of an Ed25519 vkey. @throws KeyError. */
function ed25519Verifier(vkey) {
	const { name, keyId, publicKey } = typed(vkey, 1);
	return {
		name,
		keyId,
		verify: ed25519(publicKey)
	};
}
/** Checks raw Ed25519 signatures of a public key of 32 bytes. @throws KeyError. */
function ed25519(publicKey) {
	if (publicKey.length !== 32) throw new KeyError("an Ed25519 public key has 32 bytes");
	const key = imported(() => createPublicKey(jwk({ x: publicKey })));
	return (message, signature) => signature.length === 64 && verify(null, message, key, signature);
}
function typed(vkey, ...types) {
	const parsed = parseVkey(nodeHash, vkey);
	if (!types.includes(parsed.type)) throw new KeyError(`verifier key ${parsed.name} is of another type`);
	return parsed;
}
function jwk({ x }) {
	return {
		key: {
			kty: "OKP",
			crv: "Ed25519",
			x: Buffer.from(x).toString("base64url")
		},
		format: "jwk"
	};
}
function imported(load) {
	try {
		return load();
	} catch (cause) {
		throw new KeyError("unreadable key", { cause });
	}
}
/** The bytes of a string of one character a byte. */
function fromBinary(text) {
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}
/** A Buffer's bytes as a Uint8Array: outside this file nothing is a Buffer. */
function plain(buffer) {
	return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

// src/policies.ts
/** Where an exported directory has the bytes of a policy bundle: under the digits of its hash. */
function policyPath(revision) {
	return join("policies", revision.replace(/^sha256:/, ""));
}

// src/source.ts
/** What could not even be read: no network, no permission, no such file, not the promised shape. */
var SourceError = class extends Error {
	name = "SourceError";
};

// src/wire.ts
/** @throws SourceError when it is no entry. */
function readEntry$1(value) {
	const { index, entry, leafHash } = members(value, "an entry");
	const leaf = typeof entry === "string" ? fromBase64(entry) : void 0;
	const hash = typeof leafHash === "string" ? hashFromBase64(leafHash) : void 0;
	if (!isCount(index) || leaf === void 0 || hash === void 0) throw new SourceError(`Entry ${JSON.stringify(index)} is not written as an entry: {index, entry, leafHash}.`);
	return {
		index,
		leaf,
		leafHash: hash
	};
}
/** @throws SourceError when it is no head. */
function readHead(value) {
	const { size, root } = members(value, "a tree head");
	const hash = typeof root === "string" ? hashFromBase64(root) : void 0;
	if (!isCount(size) || hash === void 0) throw new SourceError(`Tree head ${JSON.stringify(size)} is not written as a tree head: {size, root}.`);
	return {
		size,
		root: hash
	};
}
/** What a checkpoint counts. One that cannot be read counts nothing; verifying it says what is wrong with it. */
function sizeOf(checkpoint) {
	try {
		return parseCheckpoint(parseNote(checkpoint).text).size;
	} catch {
		return 0;
	}
}
/** The members of an object. @throws SourceError when it is none. */
function members(value, what) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) throw new SourceError(`${what} is no object.`);
	return { ...value };
}
/** The elements of a list. @throws SourceError when it is none. */
function list(value, what) {
	if (!Array.isArray(value)) throw new SourceError(`${what} is no list.`);
	return value;
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}

// src/export-directory.ts
/** Names inside an exported directory, beside the tiles of C2SP. */
const CHECKPOINT_FILE = "checkpoint";
const LOG_FILE = "log.json";

// src/read-file.ts
/** The bytes of a file; undefined when there is none. @throws SourceError when it cannot be read. */
async function findFile(file) {
	return readFile(file).catch((cause) => {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
		throw new SourceError(`${file} cannot be read.`, { cause });
	});
}
/** The value of a JSON file. @throws SourceError, also when there is none. */
async function readJson(file) {
	const text = await findFile(file);
	if (text === void 0) throw new SourceError(`There is no ${file}.`);
	try {
		return JSON.parse(text.toString("utf8"));
	} catch (cause) {
		throw new SourceError(`${file} is not JSON.`, { cause });
	}
}

// src/directory-source.ts
/**
* Reads a directory of tiles: an export, or what a mirror of C2SP tiles keeps, which has no heads and no policies.
* @throws SourceError when it has no checkpoint.
*/
async function directorySource(path) {
	const checkpoint = await findFile(join(path, CHECKPOINT_FILE));
	if (checkpoint === void 0) throw new SourceError(`${path} has no checkpoint.`);
	const note = checkpoint.toString("utf8");
	const known = await logFile(join(path, LOG_FILE));
	return {
		origin: known?.origin ?? note.split("\n")[0] ?? "",
		checkpoint: note,
		heads: known?.heads ?? [],
		entries: pagesOf(path, sizeOf(note)),
		findPolicy: (revision) => findFile(join(path, policyPath(revision)))
	};
}
async function logFile(file) {
	if (await findFile(file) === void 0) return void 0;
	const { origin, treeHeads } = members(await readJson(file), file);
	if (typeof origin !== "string") throw new SourceError(`${file} has no origin.`);
	return {
		origin,
		heads: list(treeHeads, `treeHeads of ${file}`).map(readHead)
	};
}
/** Tile by tile, up to the first file that is missing: from there on entries are missing. */
async function* pagesOf(path, size) {
	for (let first = 0; first < size; first += 256) {
		const tile = {
			index: first / 256,
			width: Math.min(256, size - first)
		};
		const [bundle, hashes] = await Promise.all([findFile(join(path, tilePath({
			level: "entries",
			...tile
		}))), findFile(join(path, tilePath({
			level: 0,
			...tile
		})))]);
		if (bundle === void 0 || hashes === void 0) return;
		yield storedEntries(first, bundle, hashes);
	}
}
/** Entries of a bundle with the hashes of its tile. Of a bundle that is cut short, those before the cut. */
function storedEntries(first, bundle, hashes) {
	return wholeEntries(bundle).entries.map((leaf, i) => ({
		index: first + i,
		leaf,
		leafHash: hashes.subarray(i * 32, i * 32 + 32)
	}));
}

// src/file-source.ts
/**
* Reads an export: one JSON file, or a directory of tiles. @throws SourceError when it cannot be read as one.
*/
async function fileSource(path) {
	const found = await stat(path).catch(() => void 0);
	if (found === void 0) throw new SourceError(`There is no export at ${path}.`);
	if (found.isDirectory()) return directorySource(path);
	const { origin, checkpoint, treeHeads, entries, policies } = members(await readJson(path), path);
	if (typeof origin !== "string" || typeof checkpoint !== "string") throw new SourceError(`${path} has no origin or no checkpoint.`);
	const all = list(entries, `entries of ${path}`).map(readEntry$1);
	const kept = policies === void 0 ? {} : members(policies, `policies of ${path}`);
	return {
		origin,
		checkpoint,
		heads: list(treeHeads, `treeHeads of ${path}`).map(readHead),
		entries: once(all),
		async findPolicy(revision) {
			const base64 = kept[revision];
			return typeof base64 === "string" ? fromBase64(base64) : void 0;
		}
	};
}
async function* once(page) {
	yield page;
}

// src/live-source.ts
/** Reads a running audit service. @throws SourceError when it does not answer as its contract says. */
async function liveSource({ url, origin, token }) {
	const base = url.replace(/\/$/, "");
	const get = (path) => request(`${base}${path}`, token);
	const checkpoint = await (await get("/checkpoint")).text();
	const size = sizeOf(checkpoint);
	const heads = [];
	for await (const head of pages(get, "/v1/treeheads?limit=1000&after=")) {
		const read = readHead(head);
		if (read.size <= size) heads.push(read);
	}
	return {
		origin,
		checkpoint,
		heads,
		entries: pagesBelow(size, get),
		findPolicy: async (revision) => {
			return (await get(`/v1/bundles/${revision}`).catch((error) => {
				if (error instanceof Refused && error.status === 404) return void 0;
				throw error;
			}))?.bytes();
		}
	};
}
var Refused = class extends SourceError {
	status;
	constructor(url, status) {
		super(`${url} answered ${status}${status === 401 || status === 403 ? " (the token must be that of an auditor)" : ""}.`);
		this.status = status;
	}
};
/**
* Full tiles as they are served, two requests for 256 entries. Where the service has none, because it is not full yet or
* because an entry of it is gone, the entries one page at a time: so a gap is named by its index.
*/
async function* pagesBelow(size, get) {
	for (let first = 0; first < size; first += 256) yield (first + 256 <= size ? await findTile(first / 256, get) : void 0) ?? await page(first, size, get);
}
async function findTile(index, get) {
	const bytes = async (level) => (await get(`/${tilePath({
		level,
		index,
		width: 256
	})}`)).bytes();
	try {
		const [bundle, hashes] = await Promise.all([bytes("entries"), bytes(0)]);
		return storedEntries(index * 256, bundle, hashes);
	} catch (error) {
		if (error instanceof Refused) return void 0;
		throw error;
	}
}
async function page(first, size, get) {
	const answer = await get(`/v1/entries?limit=${256}&from=${first}`);
	const { items } = members(await answer.json(), "A page of the log");
	const last = Math.min(first + 256, size);
	return list(items, "The items of a page").map(readEntry$1).filter(({ index }) => index < last);
}
/** Every item of every page. `next` comes from the service: a page that does not go on would never end. */
async function* pages(get, path) {
	for (let at = 0;;) {
		const { items, next } = members(await (await get(`${path}${at}`)).json(), "A page of the log");
		yield* list(items, "The items of a page");
		if (next === void 0) return;
		if (!Number.isSafeInteger(next) || Number(next) <= at) throw new SourceError("The service repeats its pages.");
		at = Number(next);
	}
}
async function request(url, token) {
	const headers = { authorization: `Bearer ${token}` };
	const response = await fetch(url, {
		headers,
		signal: AbortSignal.timeout(3e4)
	}).catch((cause) => {
		throw new SourceError(`${url} does not answer.`, { cause });
	});
	if (response.ok) return response;
	throw new Refused(url, response.status);
}

// src/report.ts
/** What verification found, in plain words, one line each. */
function report({ ok, firstBroken, proven, notProven }, root) {
	return `${[
		ok ? "The log holds." : "THE LOG IS BROKEN.",
		...firstBroken === void 0 ? [] : [`First broken place: ${describe(firstBroken)}`],
		...root === void 0 ? [] : [`Signed root: ${root}`],
		"",
		...lists(proven, notProven)
	].join("\n")}\n`;
}
/** What is and what is not proven, one line each. */
function lists(proven, notProven) {
	return [
		proven.length === 0 ? "Nothing is proven." : "Proven:",
		...proven.map((sentence) => `  + ${sentence}`),
		...notProven.length === 0 ? [] : ["", "Not proven:"],
		...notProven.map((sentence) => `  - ${sentence}`)
	];
}
/** One sentence that names the place and what is wrong there. */
function describe({ what, index, lastIndex = index, detail }) {
	const place = index === lastIndex ? `entry ${index}` : `entries ${index} to ${lastIndex}`;
	switch (what) {
		case "checkpoint": return `the checkpoint itself: ${detail ?? "it is not to be believed"}.`;
		case "rolled-back": return `${place}: a head that was seen before counted ${lastIndex + 1} entries, this log has only ${index}.`;
		case "entry-missing": return `${place}: signed, and not there any more.`;
		case "order": return `${place}: it stands in the wrong place.`;
		case "leaf-does-not-match-its-hash": return `${place}: its bytes were changed, they do not give its hash.`;
		case "entry-malformed": return `${place}: it is not a ledger entry (${detail ?? "unreadable"}).`;
		case "duplicate-id": return `${place}: its id ${detail ?? ""} occurs earlier in the log.`;
		case "root-mismatch": return `${place}: bytes and hash agree, but together they are not what was signed; one of them was changed.`;
		case "policy-changed": return `${place}: the bundle kept as ${detail ?? "its policy"} is another; its bytes were changed.`;
	}
}

// src/verify.ts
/**
* Verifies a whole log against the key of its operator and against checkpoints kept from earlier.
* @param remembered signed checkpoints that came from this log before; one that it does not continue breaks it.
*/
async function verify$1(source, origin, verifier, remembered) {
	const verification = await verifyLog({
		hash: nodeHash,
		origin,
		verifiers: [verifier],
		checkpoint: source.checkpoint,
		entries: source.entries,
		heads: [...source.heads, ...remembered],
		findPolicy: source.findPolicy
	});
	return {
		verification,
		report: report(verification, signedRoot(source, origin, verifier))
	};
}
/**
* Reads a checkpoint kept in a file. It must carry the log's signature: a memory that anybody may have written
* accuses nobody. @throws SourceError.
*/
async function rememberedHead(file, origin, verifier) {
	const note = await readFile(file, "utf8").catch((cause) => {
		throw new SourceError(`${file} cannot be read.`, { cause });
	});
	try {
		return openCheckpoint(note, {
			origin,
			log: [verifier]
		});
	} catch (cause) {
		if (!(cause instanceof NoteError)) throw cause;
		throw new SourceError(`${file} is no checkpoint of ${origin}: ${cause.message}.`, { cause });
	}
}
function signedRoot({ checkpoint }, origin, verifier) {
	try {
		const { root } = openCheckpoint(checkpoint, {
			origin,
			log: [verifier]
		});
		return toBase64(root);
	} catch (error) {
		if (error instanceof NoteError) return void 0;
		throw error;
	}
}

// src/read-bundle.ts
/** Reads an export of chosen entries; nothing in it is verified yet. @throws SourceError when it is none. */
function readBundle(value, file) {
	const given = members(value, file);
	if (given.format !== "casebridge-export@v1") throw new SourceError(`${file} is no export of the format ${EXPORT_FORMAT}.`);
	const { origin, entries, policies, schema, ...unknown } = members(given.content, "The content");
	const record = members(given.record, "The record");
	const keys = members(given.keys, "The key set");
	return {
		format: EXPORT_FORMAT,
		content: {
			origin: text(origin, "The origin"),
			entries: list(entries, "The entries").map(readEntry),
			policies: texts(policies, "The revisions"),
			schema: text(schema, "The schema"),
			...unknown
		},
		record: {
			entry: text(record.entry, "The record"),
			proof: text(record.proof, "The proof of the record")
		},
		proofs: texts(given.proofs, "The proofs"),
		checkpoint: text(given.checkpoint, "The checkpoint"),
		...given.witnessed !== void 0 && { witnessed: readWitnessed(given.witnessed) },
		policies: list(given.policies, "The policies").map(readPolicy),
		keys: {
			log: texts(keys.log, "The keys"),
			witnesses: texts(keys.witnesses, "The keys of witnesses")
		}
	};
}
function readEntry(value) {
	const { index, entry, ...more } = members(value, "An entry");
	if (!Number.isSafeInteger(index)) throw new SourceError("An entry has no index.");
	const { actor, person, erased, ...rest } = more;
	return {
		index: Number(index),
		entry: text(entry, "An entry"),
		...actor !== void 0 && { actor: readOpening(actor) },
		...person !== void 0 && { person: readOpening(person) },
		...erased !== void 0 && { erased: list(erased, "What is erased").map(kind) },
		...rest
	};
}
function readOpening(value) {
	const { key, detail, ...rest } = members(value, "An opened detail");
	return {
		key: text(key, "The key of a detail"),
		detail,
		...rest
	};
}
function readPolicy(value) {
	const { revision, bytes } = members(value, "A policy bundle");
	return {
		revision: text(revision, "A revision"),
		bytes: text(bytes, "A policy bundle")
	};
}
function readWitnessed(value) {
	const { checkpoint, consistency } = members(value, "What witnesses saw");
	return {
		checkpoint: text(checkpoint, "The checkpoint of the witnesses"),
		consistency: texts(consistency, "The consistency proof")
	};
}
function kind(value) {
	if (value !== "actor" && value !== "person") throw new SourceError("What is erased is no kind of detail.");
	return value;
}
function texts(value, what) {
	return list(value, what).map((one) => text(one, what));
}
function text(value, what) {
	if (typeof value !== "string") throw new SourceError(`${what} is no text.`);
	return value;
}

// src/verify-bundle.ts
/** Verifies an export of chosen entries. @throws SourceError when it cannot be read as one. */
async function verifyBundle(file, origin, verifier) {
	const bundle = readBundle(await readJson(file), file);
	const verification = verifyExport({
		hash: nodeHash,
		origin,
		verifiers: [verifier],
		bundle
	});
	return {
		ok: verification.ok,
		report: reportBundle(verification)
	};
}
function reportBundle({ ok, problem, index, proven, notProven }) {
	const place = index === void 0 ? "the export as a whole" : `entry ${index}`;
	return `${[
		ok ? "The export holds." : "THE EXPORT DOES NOT HOLD.",
		...problem === void 0 ? [] : [`First broken place: ${place}: ${problem}.`],
		"",
		...lists(proven, notProven)
	].join("\n")}\n`;
}

// src/verify-command.ts
/** `casebridge verify`: the same in the whole program and in the one that stands alone. */
function describeVerify(command, terminal) {
	return live(command).description("Verify a whole disclosure ledger and say what is and is not proven.").requiredOption("--vkey <key>", "public key of the log, in note format", readVkey).option("--origin <origin>", "name of the log; the name of the key when left out").option("--export <path>", "verify an export instead of a running service").option("--bundle <file>", "verify an export of chosen entries instead of a whole log").option("--checkpoint <file...>", "earlier checkpoints that this log must continue", []).option("--remember <file>", "write the checkpoint to this file when the log holds").option("--time", "say how many entries were verified in a second").action(async (options) => terminal.exit(await runVerify(options, terminal)));
}
async function runVerify(options, terminal) {
	const { vkey } = options;
	const origin = options.origin ?? vkey.name;
	const remembered = await Promise.all(options.checkpoint.map((file) => rememberedHead(file, origin, vkey)));
	if (options.bundle !== void 0) {
		const { ok, report } = await verifyBundle(options.bundle, origin, vkey);
		terminal.write(report);
		return ok ? 0 : 1;
	}
	const source = options.export === void 0 ? await openLive(options, origin) : await fileSource(options.export);
	const started = performance.now();
	const { verification, report } = await verify$1(source, origin, vkey, remembered);
	terminal.write(report);
	if (options.time) terminal.write(`\n${rate(verification.size, performance.now() - started)}\n`);
	if (!verification.ok) return 1;
	if (options.remember !== void 0) await writeFile(options.remember, source.checkpoint);
	return 0;
}
function rate(entries, milliseconds) {
	const seconds = milliseconds / 1e3;
	return `${entries} entries in ${seconds.toFixed(2)} s: ${Math.round(entries / seconds)} a second.`;
}
/** @throws SourceError without a service or a token. */
async function openLive({ audit, token, tokenFile }, origin) {
	if (audit === void 0) throw new SourceError("Name the service with --audit, or an export with --export.");
	const given = token ?? (tokenFile === void 0 ? void 0 : (await readFile(tokenFile, "utf8")).trim());
	if (given === void 0) throw new SourceError("Give an auditor’s access token with --token-file.");
	return liveSource({
		url: audit,
		origin,
		token: given
	});
}
/** Adds the options that name a running service. */
function live(command) {
	return command.option("--audit <url>", "a running audit service").option("--token-file <file>", "file with the access token of an auditor").addOption(new Option("--token <token>", "the token itself; other users of this machine may see it").env("CASEBRIDGE_TOKEN"));
}
function readVkey(text) {
	try {
		return ed25519Verifier(text);
	} catch (error) {
		if (error instanceof KeyError) throw new InvalidArgumentError(error.message);
		throw error;
	}
}

// src/verify-main.ts
await runProgram((terminal) => describeVerify(new Command("casebridge-verify"), terminal));

export {  };