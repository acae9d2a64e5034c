package org.lastmetre.kit.commit;

/**
 * Who has a command done, for the trail.
 *
 * @param call the method and the pattern of the path, such as {@code POST /api/orders/{id}/cancellation}
 * @param about the id of what it is done to; null when the answer's location tells, or there is none
 */
public record By(String account, String role, String call, String about) {
    public By about(String id) {
        return new By(account, role, call, id);
    }
}
