package dev.cupel.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// Of the jar.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = getClass().getPackage().getImplementationVersion();
        return new String[] {"cupel " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
