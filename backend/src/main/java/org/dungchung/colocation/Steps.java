package org.dungchung.colocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.SqlFile;
import org.dungchung.sharing.PlaceQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every step of a request begins with: the request, for the side whose step it is, as its author saw it. */
@Component
class Steps {

    private static final String PROMISED = SqlFile.read(Steps.class, "promised.sql");

    private final Requests requests;
    private final RequestQuery query;
    private final PlaceQuery places;
    private final JdbcClient jdbc;

    Steps(Requests requests, RequestQuery query, PlaceQuery places, JdbcClient jdbc) {
        this.requests = requests;
        this.query = query;
        this.places = places;
        this.jdbc = jdbc;
    }

    /**
     * The request, held until the transaction ends.
     *
     * @throws UnknownRequest if there is none, or the caller may not see it
     * @throws NotYourStep if the step is for the other side
     * @throws org.dungchung.platform.StaleVersion if it has changed since its author saw it
     * @throws WrongState if {@code next} may not follow the state in which it is
     */
    ColocationRequest take(Step step, RequestState next, Map<String, ?> yours) {
        ColocationRequest request = requests.findForChangeById(step.request())
                .filter(found -> isVisible(found, step.caller().scope()))
                .orElseThrow(() -> new UnknownRequest(step.request()));
        requireSide(request, next, step.caller().organisation());
        step.expected().require(request.version(), () -> query.get(step.request(), step.caller()), yours);
        request.requireCanBecome(next);
        return request;
    }

    ColocationRequest save(ColocationRequest request) {
        return requests.saveAndFlush(request);
    }

    /**
     * Places that nobody has and nobody was promised, from a day on, besides those of one request.
     *
     * @return null when the capacity is unknown
     */
    @Nullable Integer left(UUID asset, LocalDate from, UUID besides) {
        Integer free = places.freeFrom(asset, from);
        int promised = jdbc.sql(PROMISED)
                .param("asset", asset)
                .param("besides", besides)
                .query(Integer.class)
                .single();
        return free == null ? null : Math.max(free - promised, 0);
    }

    private static boolean isVisible(ColocationRequest request, @Nullable String scope) {
        return scope == null || scope.equals(request.owner()) || scope.equals(request.requester());
    }

    private static void requireSide(ColocationRequest request, RequestState next, @Nullable String organisation) {
        boolean asOwner = request.owner().equals(organisation);
        boolean asRequester = request.requester().equals(organisation);
        switch (next) {
            case FILED, WITHDRAWN -> require(asRequester, "withdrawal", "the requester");
            case ACCEPTED, REFUSED -> require(asOwner, "answer", "the owner");
            case CONTRACTED -> require(asOwner || asRequester, "contract", "the owner or the requester");
        }
    }

    private static void require(boolean mayTake, String step, String by) {
        if (!mayTake) {
            throw new NotYourStep(step, by);
        }
    }
}
