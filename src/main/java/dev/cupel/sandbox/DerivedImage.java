package dev.cupel.sandbox;

import dev.cupel.domain.SourceTree;
import java.util.List;

/// An image that an assignment needs: another one, and what is put into it.
///
/// @param base the digest of the image it stands on
/// @param packages of Debian
/// @param setup a script with what lies beside it
/// @param entry the script; empty for none
public record DerivedImage(String base, List<String> packages, SourceTree setup, String entry) {}
