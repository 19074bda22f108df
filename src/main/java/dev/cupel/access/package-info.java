/// Who is calling: the key or token of a request becomes a [dev.cupel.domain.Caller]; and who did what.
///
/// May use: `domain`, `store`. Start reading at [dev.cupel.access.CallerFilter]: keys are looked up by
/// [dev.cupel.access.Callers], learners' tokens checked by [dev.cupel.access.LearnerTokens], those of an
/// OpenID provider by Quarkus, and [dev.cupel.access.People] says who that is here.
/// [dev.cupel.access.Witness] writes the audit log.
/// Why so: every other room asks a `Caller` what it may do and never sees a key; where keys come from can
/// change without them. Quarkus authenticates only when it is asked (`quarkus.http.auth.proactive`), so its
/// mechanisms never meet a key of ours. What each caller may do is in [dev.cupel.domain.Caller], and who gets
/// what in `src/test/resources/access/operations.txt`.
@NullMarked
package dev.cupel.access;

import org.jspecify.annotations.NullMarked;
