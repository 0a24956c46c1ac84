-- Properties are chosen by name of every feature alike: platform.fields_of.
drop function sharing.fields_of(json, text);
