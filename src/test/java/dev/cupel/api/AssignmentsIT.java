package dev.cupel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.cupel.EmbeddedDatabase;
import dev.cupel.Samples;
import dev.cupel.access.Tenants;
import dev.cupel.bundle.Archive;
import dev.cupel.store.Courses;
import dev.cupel.store.Versions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class AssignmentsIT {
    @Inject
    Courses courses;

    @Inject
    Versions versions;

    private String course = "";
    private String sum = "";

    @BeforeEach
    void openACourse() {
        course = Door.newCourse("public");
        sum = Door.assignment(course, "sum");
    }

    @Test
    void the_same_content_is_the_same_version() {
        put(Door.bundle()).then().statusCode(201).body("version", equalTo(1)).body("state", equalTo("validating"));
        put(Door.bundle()).then().statusCode(200).body("version", equalTo(1));
        Door.admin().get(sum + "/versions").then().body("items", hasSize(1));
    }

    @Test
    void a_bundle_with_faults_is_refused_with_all_of_them() {
        byte[] zip = Archive.write(Samples.tree("assignment.yaml", "titel: Sum\nlanguages: [cobol]\ntests: []\n"));
        Response refused = put(zip);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<java.util.List<String>>path("errors.pointer"))
                .hasSizeGreaterThan(1)
                .allMatch(pointer -> pointer.startsWith("assignment.yaml"));
        Door.admin().get(sum).then().statusCode(404);
    }

    @Test
    void what_is_no_zip_is_refused() {
        put(new byte[] {1, 2, 3}).then().statusCode(422);
        put(new byte[0]).then().statusCode(422);
        Door.admin().body("{}").put(sum).then().statusCode(415);
        Door.admin()
                .contentType("application/zip")
                .body(Door.bundle())
                .put(Door.assignment(course, "Not-A-Slug"))
                .then()
                .statusCode(422);
    }

    @Test
    void learners_meet_it_once_it_is_ready_and_never_see_what_is_hidden() {
        put(Door.bundle());
        Door.anyone().get(sum).then().statusCode(404);
        Door.admin().post(sum + "/versions/1/publish").then().statusCode(409);
        publish();
        Door.anyone()
                .get(sum)
                .then()
                .statusCode(200)
                .body("tests.name", contains("two numbers"))
                .body("maxScore", equalTo(10.0f))
                .body("starter.'sum.py'", equalTo("# begin here\n"))
                .body("validation", nullValue());
        Door.with(Door.newKey("platform", null)).get(sum).then().body("tests.name", contains("two numbers"));
        Door.admin()
                .get(sum)
                .then()
                .body("tests.name", contains("two numbers", "a secret"))
                .body("validation", notNullValue());
    }

    @Test
    void the_list_shows_learners_what_is_published() {
        put(Door.bundle());
        String list = Api.COURSES + "/" + course + "/assignments";
        Door.anyone().get(list).then().body("items", empty());
        Door.admin().get(list).then().body("items.assignment", contains("sum"));
        publish();
        Door.anyone().get(list).then().body("items.assignment", contains("sum")).body("next", nullValue());
    }

    @Test
    void a_version_can_be_had_back_and_published_again() {
        put(Door.bundle());
        publish();
        put(Archive.write(Samples.tree("assignment.yaml", """
                title: Sum, better
                languages: [python]
                submission: {files: [sum.py]}
                tests: [{name: one, stdin: "1", stdout: "1"}]
                """)));
        publish();
        Door.anyone().get(sum).then().body("version", equalTo(2));
        Door.anyone().queryParam("version", 1).get(sum).then().body("title", equalTo("Sum"));
        Door.admin().post(sum + "/versions/1/publish").then().statusCode(200).body("current", equalTo(true));
        Door.anyone().get(sum).then().body("version", equalTo(1));
        Door.admin()
                .queryParam("limit", 1)
                .get(sum + "/versions")
                .then()
                .body("items.version", contains(2))
                .body("next", equalTo("2"));
        assertThat(Door.admin().get(sum + "/versions/1/bundle").asByteArray()).isEqualTo(Door.bundle());
    }

    @Test
    void only_staff_changes_it_and_sees_its_bundle() {
        put(Door.bundle());
        publish();
        String platform = Door.newKey("platform", null);
        String otherStaff = Door.newKey("instructor", Door.newCourse("private"));
        for (String key : new String[] {platform, otherStaff}) {
            Door.with(key)
                    .contentType("application/zip")
                    .body(Door.bundle())
                    .put(sum)
                    .then()
                    .statusCode(403);
            Door.with(key).get(sum + "/versions/1/bundle").then().statusCode(403);
            Door.with(key).get(sum + "/versions").then().statusCode(403);
            Door.with(key).post(sum + "/versions/1/publish").then().statusCode(403);
        }
        Door.anyone().get(sum + "/versions/1/bundle").then().statusCode(401);
        Door.admin().get(sum + "/versions/2").then().statusCode(404);
        Door.admin().get(sum + "/versions/one").then().statusCode(404);
    }

    private Response put(byte[] zip) {
        return Door.admin().contentType("application/zip").body(zip).put(sum);
    }

    private void publish() {
        Door.publish(versions, courses.find(Tenants.MAIN, course).orElseThrow(), "sum");
    }
}
