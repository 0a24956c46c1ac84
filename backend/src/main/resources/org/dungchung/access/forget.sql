-- Forgets accesses and sign-ins of which so many months have passed, and says how many.
select access.forget_entries(:months) + identity.v_forget_sign_ins(:months)
