export {
  articleDuConstat,
  auxQuinzeChiffres,
  citerLesLignes,
  colonnesNominatives,
  comparerPart,
  compterConstats,
  constatSansJour,
  controlerSuivi,
  declarerSuivi,
  ecrireBrut,
  enFraction,
  estPlageVide,
  estVide,
  estVideOuZero,
  indexerEntetes,
  LECTURES_DE_COLONNE,
  lireBooleen,
  lireDate,
  lireEntier,
  lireFraction,
  lireNombre,
  lireNombreOuTaux,
  lirePositif,
  lireTableau,
  lireTaux,
  lireTauxLibre,
  lireVariation,
  parametreDuSecret,
  placerConstat,
  reconnaitreSuivi,
  titresExiges,
  trouverSuivi,
  valeurAuJour,
} from './com'
export type {
  Anomalie,
  ColonneAttendue,
  ColonneCalculee,
  ColonnesAttendues,
  ConstatDeTableau,
  ContexteDeSuivi,
  ControleDeSuivi,
  LigneLue,
  SuiviControle,
  TableauDeSuivi,
  TableauLu,
} from './com'
export {
  DISPOSITIFS,
  lireDispositif,
  lireModalite,
  MODALITES,
  NOMS_DE_MODALITE,
  plancherAbaissantCentiemes,
  plancherMutualisantCentiemes,
  plancherRattrapage,
  verdictAbaissant,
  verdictMutualisant,
} from './cms'
export type { Dispositif, EntreePlancher, Modalite } from './cms'
export {
  compilerGrille,
  conflitsDeCriteres,
  contexteDe,
  coterDemandes,
  CRITERES_SNE,
  critereDeSituation,
  criteresActifs,
  dernierJourDouble,
  EN_ERREUR,
  MOTIFS_NEGATIFS,
  NOTEE,
  noterDemandes,
  reconnaitreCritere,
  VIDE,
} from './cotation'
export type { ContexteDeNote, CritereDeGrille, CritereReconnu, CritereSne, Grille, NoteDeDemande } from './cotation'
export {
  arrondiDePart,
  assietteDuFlux,
  CATEGORIES_SOUSTRAITES,
  lireReservataire,
  maximumEnLogements,
  partDuFlux,
  partsSurPlage,
  plafondDe,
  repartirFlux,
  RESERVATAIRES,
  soustraire,
} from './flux'
export type { ColonnesDeFlux, EntreePart, LigneDeFlux, RepartitionDuFlux, Reservataire } from './flux'
export { PARAMETRES } from './parametres'
export type { ParametreDate, ValeurDatee } from './parametres'
export { REGISTRE, REGLES, trouverRegle } from './registre'
export type { RegleConnue } from './registre'
export { arrondirFraction, MODES_ARRONDI } from './socle/arrondi'
export type { ModeArrondi } from './socle/arrondi'
export { constat, constater, GRAVITES } from './socle/constat'
export type { Constat, Gravite } from './socle/constat'
export type { FicheDeRegle, NatureDeRegle } from './socle/fiche'
export { arrondirProduit, fractionDuPourcentage } from './socle/fraction'
export { ajouterMois, enFrancais, enIso } from './socle/jour'
export type { Jour } from './socle/jour'
export { LECTURES_PAR_DEFAUT, lireLectures, nomDeLecture } from './socle/lectures'
export type { Lectures } from './socle/lectures'
export { message } from './socle/message'
export type { Donnee, Message } from './socle/message'
export { normaliser } from './socle/normaliser'
export { sansDouble } from './socle/sans-double'
export { lirePeriode, PERIODE_PAR_DEFAUT, PERIODES } from './socle/periode'
export type { FichePeriode, PeriodeTriennale } from './socle/periode'
export { POINTS_OUVERTS } from './socle/points-ouverts'
export type { PointOuvert } from './socle/points-ouverts'
export { etabli, nonEtabli } from './socle/resultat'
export type { Etabli, Etape, Etat, Hypothese, Justification, NonEtabli, ParametreEmploye, Reference, Resultat } from './socle/resultat'
export {
  arrondirObjectif,
  baremeDe,
  CIBLES,
  deficitCalcule,
  estCible,
  estEntrante,
  lireSituation,
  objectifLegal,
  objectifsSurPlage,
  planchersDe,
  regimeVII,
  resoudreLectures,
  SITUATIONS,
} from './sru'
export type { BaremeSru, ColonnesDeCommunes, EntreeSru, LecturesSru, OptionsDePlage, RegimeVII, Situation, SituationLue } from './sru'
export * from './sru/bilan'
export * from './sru/projection'
export * from './sru/classement'
export * from './cms/commune'
export * from './cms/mutualisation'
export * from './cms/contrat'
export * from './cms/projets'
export * from './cms/arrondissements'
export * from './gri'
export * from './cms/trame'
export * from './flux/partage'
export * from './flux/conventions'
export { SUIVIS_FLUX } from './flux/suivis'
export * from './flux/bilan'
export * from './cotation/demande'
export * from './cotation/controles'
export * from './cotation/demarche'
export * from './cotation/statistiques'
