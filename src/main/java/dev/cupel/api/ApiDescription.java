package dev.cupel.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/// Completes the OpenAPI description with what holds for every operation: the ways it can be refused, and an example
/// from `openapi/examples/<operationId>.json`, an object with `request` and `response`.
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";

    /// Refusals that any operation may answer, or any that reads a body, by status.
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request cannot be read",
            "401", "A key is needed, or this one is not known",
            "403", "This key may not do that",
            "404", "Nothing there that the caller may know of",
            "429", "Too often: nothing was accepted; try again after `Retry-After` seconds",
            "500", "Our mistake; `incident` is in the log too");

    private static final Map<String, String> WITH_BODY =
            Map.of("413", "More than the limit", "415", "Not a type that is read here", "422", "Understood, but wrong");

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations().forEach((method, operation) -> complete(method, operation));
        }
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        ALWAYS.forEach((status, why) -> add(responses, status, why));
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
            WITH_BODY.forEach((status, why) -> add(responses, status, why));
        }
        responses.getAPIResponses().forEach(ApiDescription::describeProblem);
        responses.getAPIResponses().forEach(ApiDescription::describeRate);
        shareContent(responses);
        example(operation);
    }

    private static void add(APIResponses responses, String status, String why) {
        responses.addAPIResponse(status, OASFactory.createAPIResponse().description(why));
    }

    /// 201 and 202, or 200 and 201, of one operation show the same thing.
    private static void shareContent(APIResponses responses) {
        Content content = successes(responses)
                .map(APIResponse::getContent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (content == null) return;
        successes(responses).filter(response -> response.getContent() == null).forEach(it -> it.setContent(content));
    }

    private static Stream<APIResponse> successes(APIResponses responses) {
        return responses.getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
    }

    private static void describeProblem(String status, APIResponse response) {
        if (status.compareTo("400") < 0) return;
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
        response.setContent(OASFactory.createContent().addMediaType(Problem.TYPE, problem));
    }

    private static void describeRate(String status, APIResponse response) {
        boolean refused = status.equals("429");
        if (!refused && !status.startsWith("2")) return;
        header(response, "RateLimit-Policy", "Each quota and its window in seconds: `\"submissions\";q=60;w=60`");
        header(
                response,
                "RateLimit",
                "Of each quota what is left, and seconds until it is whole: `\"submissions\";r=59;t=1`");
        if (refused) header(response, "Retry-After", "Seconds until one more is allowed");
    }

    private static void header(APIResponse response, String name, String description) {
        Schema text = OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
        response.addHeader(
                name, OASFactory.createHeader().description(description).schema(text));
    }

    private void example(Operation operation) {
        String file = "openapi/examples/" + operation.getOperationId() + ".json";
        try (InputStream in = ApiDescription.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) return;
            JsonNode example = json.readTree(in);
            if (operation.getRequestBody() != null)
                show(operation.getRequestBody().getContent(), example.get("request"));
            successes(operation.getResponses())
                    .forEach(response -> show(response.getContent(), example.get("response")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(@Nullable Content content, @Nullable JsonNode example) {
        if (content == null || example == null) return;
        content.getMediaTypes().forEach((name, type) -> {
            if (!name.startsWith("multipart/")) type.setExample(example);
        });
    }
}
