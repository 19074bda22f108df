package dev.cupel.api;

import dev.cupel.language.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The languages of this installation.
@Path(Api.ROOT + "/languages")
@Tag(name = "Languages and limits")
@RunOnVirtualThread
public class LanguageResource {
    private final Languages languages;

    LanguageResource(Languages languages) {
        this.languages = languages;
    }

    @GET
    @Operation(operationId = "listLanguages", summary = "List the languages")
    public List<LanguageView> list() {
        return languages.all().stream().map(LanguageView::of).toList();
    }
}
