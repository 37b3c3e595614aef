/** A host on the module path that brings Hibernate Validator 8. */
@SuppressWarnings("module") // a name with a digit behind, as the version has
module vn.example.validation8 {
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires vn.toso.core;
    requires vn.toso.json;

    // The constraints at this host's own records are looked at from there.
    opens vn.example.validation8 to
            org.hibernate.validator;
}
