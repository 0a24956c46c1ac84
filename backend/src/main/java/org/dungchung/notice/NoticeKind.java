package org.dungchung.notice;

/** What somebody is told. One line here, a text in {@code mail_vi.properties} and {@code mail_en.properties}, and one in each language of the page. */
public enum NoticeKind {
    /** An author waits for the authority. */
    CHANGE_SET_SUBMITTED,
    /** Items were accepted; they hold once the change-set is published. */
    CHANGE_SET_ACCEPTED,
    /** Items were refused, with a reason. */
    CHANGE_SET_REFUSED,
    /** It is a draft again. */
    CHANGE_SET_RETURNED,
    /** What was accepted of it holds. */
    CHANGE_SET_PUBLISHED,
    /** Somebody said something about it. */
    CHANGE_SET_COMMENTED,
    REQUEST_FILED,
    REQUEST_ACCEPTED,
    REQUEST_REFUSED,
    REQUEST_WITHDRAWN,
    REQUEST_CONTRACTED,
    /** The other side reports a use of which this one has said nothing. */
    TENANCY_CLAIMED,
    /** The other side says otherwise than this one has. */
    TENANCY_CONTESTED,
    /** One is asked in a reporting round. */
    ROUND_OPENED,
    /** It is due on another day, or asks something else. */
    ROUND_CHANGED,
    /** One has not submitted yet. */
    ROUND_REMINDED,
    ROUND_SUBMITTED,
    /** A submission is to be mended, with a reason. */
    ROUND_RETURNED,
    ROUND_CLOSED,
    ROUND_CANCELLED,
    /** An organisation says that something is wrong of a unit. */
    CONTEST_RAISED,
    CONTEST_ACCEPTED,
    /** The authority does not agree, with a reason. */
    CONTEST_REFUSED,
    /** Somebody has to decide what follows from what an inspector found. */
    FINDING_WAITS
}
