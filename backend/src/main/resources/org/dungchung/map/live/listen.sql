-- Wants to be woken by platform.tell_of_change().
listen dungchung_change
