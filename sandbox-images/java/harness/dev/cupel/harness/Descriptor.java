package dev.cupel.harness;

import java.io.FileDescriptor;
import jdk.internal.access.SharedSecrets;

/// A descriptor that the runner handed down. Used as it is: it belongs to root, so opening it by its name in /proc is refused.
final class Descriptor {
    static FileDescriptor of(int number) {
        FileDescriptor descriptor = new FileDescriptor();
        SharedSecrets.getJavaIOFileDescriptorAccess().set(descriptor, number);
        return descriptor;
    }
}
