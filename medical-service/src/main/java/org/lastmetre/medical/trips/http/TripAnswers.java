package org.lastmetre.medical.trips.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.lastmetre.kit.commit.Answer;
import org.lastmetre.kit.http.Answers;
import org.lastmetre.medical.trips.TripSheet;

/** Answers who asks for help, by whichever call: 201 with a new request, 200 with the one that the person has. */
@ApplicationScoped
public class TripAnswers {
    private final Answers answers;

    TripAnswers(Answers answers) {
        this.answers = answers;
    }

    public Answer asked(TripSheet sheet) {
        var view = TripView.of(sheet);
        return sheet.created() ? answers.created("/api/medical-requests/" + view.id(), view) : answers.json(200, view);
    }
}
