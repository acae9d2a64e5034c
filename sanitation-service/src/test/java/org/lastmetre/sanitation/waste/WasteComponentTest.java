package org.lastmetre.sanitation.waste;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.lastmetre.testing.Problems.assertProblem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lastmetre.sanitation.testing.Place;
import org.lastmetre.sanitation.testing.TestTime;
import org.lastmetre.testing.BackingResource;

/** A day of waste over HTTP: from the sealed bag to the certificate, and what is refused on the way. */
@QuarkusTest
@WithTestResource(BackingResource.class)
class WasteComponentTest {
    @Inject
    ObjectMapper json;

    @Inject
    TestTime time;

    private Crew crew;

    @BeforeEach
    void aCommunity() {
        time.set("2026-03-01T16:00");
        crew = new Crew(new Place(json));
    }

    @Test
    void aBagGoesFromItsPointToTheSiteAndItsChainIsWhole() {
        var seal = crew.bag();
        Crew.disposes(crew.haul("W-3", seal), Crew.endOf(10)).then().statusCode(200);
        Crew.bagCalled(seal)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISPOSED"))
                .body("date", equalTo("2026-03-01"))
                .body("custody.what", contains("SEALED", "HAULED", "DISPOSED"))
                .body("custody.to", contains("point:waste-1", "vehicle:W-3", "site:plant"))
                .body("custody[1].from", equalTo("point:waste-1"))
                .body("custody[2].from", equalTo("vehicle:W-3"));
    }

    @Test
    void theSameBagToldAgainIsTheSameAndAnotherUnderItsSealIsRefused() {
        var seal = Crew.seal();
        var bag = crew.bagOf(seal, "HOUSEHOLD", 10);
        Crew.seals(bag).then().statusCode(201);
        Crew.seals(bag).then().statusCode(200);
        bag.put("weightKg", 11);
        assertProblem(Crew.seals(bag), 409, "seal-used");
        Crew.bagCalled(seal).then().body("weightKg", equalTo(10.0f)).body("custody", hasSize(1));
    }

    @Test
    void aSealIsUsedOnceInAllCommunities() {
        var seal = crew.bag();
        var other = new Crew(new Place(json));
        assertProblem(Crew.seals(other.bagOf(seal, "HOUSEHOLD", 10)), 409, "seal-used");
        assertProblem(Crew.loads(other.loadOf("W-1", List.of(seal))), 404, "unknown-bag");
    }

    @Test
    void whatIsNotThereIsNotHauledAndWhatWasNotHauledIsNotDisposedOf() {
        assertProblem(Crew.loads(crew.loadOf("W-3", List.of(crew.bag(), "S-none"))), 404, "unknown-bag");
        assertProblem(Crew.disposes(UUID.randomUUID().toString(), Crew.endOf(1)), 404, "unknown-haul");
        assertProblem(Crew.disposes("no-id", Crew.endOf(1)), 404, "unknown-haul");
        var elsewhere = crew.bagOf(Crew.seal(), "HOUSEHOLD", 1);
        elsewhere.put("point", "gate");
        assertProblem(Crew.seals(elsewhere), 404, "unknown-point");
    }

    @Test
    void aLoadThatIsRefusedTakesNoneOfItsBags() {
        var free = crew.bag();
        var hauled = crew.bag();
        crew.haul("W-3", hauled);
        var answer = Crew.loads(crew.loadOf("W-4", List.of(free, hauled)));
        assertProblem(answer, 409, "already-hauled");
        answer.then().body("sealIds", contains(hauled));
        Crew.bagCalled(free).then().body("state", equalTo("SEALED")).body("custody", hasSize(1));
    }

    @Test
    void medicalWasteHasAVehicleOfItsOwnForTheDay() {
        var yellow = crew.bag("MEDICAL");
        assertProblem(Crew.loads(crew.loadOf("W-3", List.of(yellow, crew.bag()))), 409, "mixed-kinds");
        crew.haul("W-3", crew.bag());
        assertProblem(Crew.loads(crew.loadOf("W-3", List.of(yellow))), 409, "vehicle-of-other-kind");
        time.set("2026-03-01T23:59");
        assertProblem(Crew.loads(crew.loadOf("W-3", List.of(yellow))), 409, "vehicle-of-other-kind");
        time.set("2026-03-02T00:00");
        crew.haul("W-3", yellow);
    }

    @Test
    void weightsThatDoNotAgreeAreRecordedAndAlertedAndNotRefused() {
        var load = crew.loadOf("W-3", List.of(crew.bag(), crew.bag()));
        load.put("weightKg", 30);
        var answer = Crew.loads(load);
        answer.then().statusCode(201).body("differences.step", contains("LOADING"));
        var id = answer.jsonPath().getString("id");
        Crew.disposes(id, Crew.endOf(20))
                .then()
                .statusCode(200)
                .body("differences.step", contains("LOADING", "DISPOSAL"));
        assertThat(crew.alerts())
                .extracting(alert -> alert.get("type"))
                .containsOnly("WASTE_DIFFERENCE")
                .hasSize(2);
        time.set("2026-03-02T16:01");
        assertThat(crew.alerts()).isEmpty();
    }

    @Test
    void theCertificateAccountsForEveryBagAndClosesWhenNothingIsLeft() {
        var gone = crew.bag();
        var left = crew.bag("MEDICAL");
        Crew.disposes(crew.haul("W-3", gone), Crew.endOf(10)).then().statusCode(200);
        time.set("2026-03-01T22:00");
        crew.certificate("2026-03-01")
                .then()
                .statusCode(200)
                .body("closed", equalTo(false))
                .body("sealed", equalTo(2))
                .body("disposed", equalTo(1))
                .body("left.sealId", contains(left))
                .body("points.kind", contains("HOUSEHOLD", "MEDICAL"));
        Crew.disposes(crew.haul("W-Y", left), Crew.endOf(10)).then().statusCode(200);
        crew.certificate("2026-03-01")
                .then()
                .body("closed", equalTo(true))
                .body("sealedKg", equalTo(20.0f))
                .body("disposedKg", equalTo(20.0f))
                .body("left", empty());
        crew.certificate("2026-03-02").then().body("sealed", equalTo(0)).body("closed", equalTo(false));
    }

    @Test
    void listsAndSheetsTellTheSameBags() {
        var community = crew.place().community();
        var seal = crew.bag();
        Place.get("/api/waste-bags?state=SEALED&date=2026-03-01&point=waste-1&community=" + community)
                .then()
                .body("items.sealId", contains(seal));
        var haul = crew.haul("W-3", seal);
        Place.get("/api/waste-bags?state=SEALED&community=" + community).then().body("items", empty());
        Place.get("/api/waste-hauls?underWay=true&community=" + community)
                .then()
                .body("items.id", contains(haul));
        Place.get("/api/waste-hauls/" + haul).then().body("sealIds", contains(seal));
        var sheet = given().accept("text/csv").get("/api/waste-points?community=" + community);
        sheet.then().statusCode(200).contentType("text/csv");
        assertThat(sheet.asString())
                .isEqualTo("date,point,kind,sealed,hauled,disposed,left,sealedKg,hauledKg,disposedKg\r\n"
                        + "2026-03-01,\"waste-1\",HOUSEHOLD,1,1,0,1,10.0,10.0,0.0\r\n");
    }

    @Test
    void badInputIsNamed() {
        var bag = crew.bagOf("seal with spaces", "HOUSEHOLD", 10);
        assertProblem(Crew.seals(bag), 400, "invalid");
        assertProblem(Crew.seals(crew.bagOf(Crew.seal(), "HOUSEHOLD", 0)), 400, "invalid");
        assertProblem(Crew.seals(crew.bagOf(Crew.seal(), "GLASS", 1)), 400, "invalid");
        assertProblem(Crew.loads(crew.loadOf("W-3", List.of())), 400, "invalid");
        var seal = crew.bag();
        assertProblem(Crew.loads(crew.loadOf("W-3", List.of(seal, seal))), 400, "invalid");
        assertProblem(Crew.seals(Map.of()), 400, "invalid");
    }
}
