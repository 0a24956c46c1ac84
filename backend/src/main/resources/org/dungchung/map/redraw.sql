-- Makes ready what the map draws of points today, as far as it was changed; how many assets were looked at, null: all of them.
select map.redraw()
