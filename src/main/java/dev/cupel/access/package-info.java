/// Who is calling: the key of a request becomes a [dev.cupel.domain.Caller].
///
/// May use: `domain`, `store`. Start reading at [dev.cupel.access.CallerFilter], then [dev.cupel.access.Callers].
/// Why so: every other room asks a `Caller` what it may do and never sees a key; where keys come from can change
/// without them.
@NullMarked
package dev.cupel.access;

import org.jspecify.annotations.NullMarked;
