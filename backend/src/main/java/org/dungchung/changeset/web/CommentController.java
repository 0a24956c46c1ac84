package org.dungchung.changeset.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dungchung.changeset.Comments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What author and authority say to each other about a change-set. */
@RestController
@RequestMapping("/api/change-sets/{id}/comments")
class CommentController {

    private final Comments comments;

    CommentController(Comments comments) {
        this.comments = comments;
    }

    @GetMapping
    List<Comments.Comment> list(@PathVariable UUID id) {
        return comments.list(id);
    }

    @PostMapping
    ResponseEntity<Comments.Comment> say(@PathVariable UUID id, @RequestBody NewComment comment) {
        return ResponseEntity.created(URI.create("/api/change-sets/" + id + "/comments"))
                .body(comments.say(id, comment.said()));
    }

    /** What one says. */
    record NewComment(@Nullable String said) {}
}
