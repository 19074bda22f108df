package dev.cupel.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.cupel.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class TenantsIT {
    private final String slug = "t" + UUID.randomUUID();

    @Test
    void an_operator_makes_a_tenant_and_its_first_admin() {
        String admin = Door.newTenant(slug);
        Door.admin().get(Api.TENANTS + "/" + slug).then().statusCode(200).body("title", equalTo("A tenant"));
        Door.admin().queryParam("limit", 200).get(Api.TENANTS).then().body("items.slug", hasItems("main", slug));
        Door.with(admin).get(Api.COURSES).then().statusCode(200).body("items", empty());
        Door.with(admin).get(Api.KEYS).then().body("items.name", contains("first"));
        Door.admin().queryParam("tenant", slug).get(Api.KEYS).then().body("items.name", contains("first"));
    }

    @Test
    void a_tenant_has_a_name_of_its_own_and_a_title() {
        Door.newTenant(slug);
        tenant(slug, "Again").then().statusCode(409);
        tenant("Not A Slug", "").then().statusCode(422).body("errors.pointer", contains("/slug", "/title"));
        Door.admin().body(Map.of("slug", "x")).post(Api.TENANTS).then().statusCode(400);
        Door.admin().get(Api.TENANTS + "/none").then().statusCode(404);
    }

    private io.restassured.response.Response tenant(String slug, String title) {
        return Door.admin().body(Map.of("slug", slug, "title", title)).post(Api.TENANTS);
    }

    @Test
    void the_same_names_in_two_tenants_are_two_things() {
        String course = Door.newCourse("public");
        Door.upload(course, "sum");
        String admin = Door.newTenant(slug);
        Door.with(admin).get(Api.COURSES + "/" + course).then().statusCode(404);
        add(Door.with(admin), course);
        Door.with(admin).get(Api.COURSES + "/" + course).then().statusCode(200).body("title", equalTo("Theirs"));
        Door.with(admin).get(Door.assignment(course, "sum")).then().statusCode(404);
        Door.anyone().get(Api.COURSES + "/" + course).then().body("title", equalTo("A course"));
    }

    @Test
    void what_a_tenant_makes_public_is_public_to_its_own_only() {
        String admin = Door.newTenant(slug);
        String course = "c" + UUID.randomUUID();
        add(Door.with(admin), course);
        Door.anyone().get(Api.COURSES + "/" + course).then().statusCode(404);
        Door.admin().get(Api.COURSES + "/" + course).then().statusCode(404);
        String other = "o" + UUID.randomUUID();
        add(Door.with(admin), other);
        String bound = Door.with(admin)
                .body(Map.of("role", "instructor", "name", "x", "course", other))
                .post(Api.KEYS)
                .path("secret");
        Door.with(bound).get(Api.COURSES + "/" + course).then().statusCode(200);
    }

    private static void add(RequestSpecification as, String course) {
        as.body(Map.of("slug", course, "title", "Theirs", "visibility", "public"))
                .post(Api.COURSES)
                .then()
                .statusCode(201);
    }
}
