package dev.cupel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// What all commands have in common.
@Command(
        name = "cupel",
        description = "Work on assignments of Cupel: check and grade them here, push them, hand in.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is as it should be.",
            "1:Something is wrong with what was looked at.",
            "2:The command line cannot be understood.",
            "3:We failed: no Docker, no image, no connection. Says nothing about what was looked at."
        })
final class CupelCommand {
    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours on terminals either, as with NO_COLOR. Elsewhere there never are any.")
    void noColour(boolean heard) {} // before the rest is parsed, by [Commands]
}
