/// The centre that runs the bilan: the organisme prestataire of R6313-4. Several may share one installation.
public enum Organisme {}

/// The name of an organisme: in every key of the store, so that nothing of one is ever seen from another.
public typealias OrganismeID = Identifiant<Organisme>
