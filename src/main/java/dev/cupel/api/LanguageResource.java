package dev.cupel.api;

import dev.cupel.language.Languages;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The languages of this installation.
@Path(Api.ROOT + "/languages")
@Tag(name = "Languages and limits")
@Produces(MediaType.APPLICATION_JSON)
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
