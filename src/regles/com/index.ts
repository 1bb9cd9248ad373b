export { A_CLASSER } from './a-classer'
export { arrondiPrudent, COM_05, repartirAuxPlusFortsRestes } from './arrondi-en-logements'
export { lireBooleen } from './booleens'
export { ecrireBrut, estPlageVide, estVide, estVideOuZero } from './brut'
export type { Anomalie, Brut, Plage } from './brut'
export { citerLesLignes } from './citer'
export { COM_03, comparerPart, decimalesSures } from './comparaison-exacte'
export { colonnesNominatives } from './colonnes-nominatives'
export { COM_06, dernierJourSur, lireDate } from './dates'
export { COM_04, part } from './denominateur'
export { EN_DOUBLE, indexerEntetes } from './entetes'
export type { Entetes } from './entetes'
export { auxQuinzeChiffres, COM_01, lireEntier, lireNombre, lirePositif, lireVariation } from './nombres'
export { COM_07, parametreEmploye, valeurAuJour, valeurDeLaCirculaire } from './parametres-dates'
export { COM_08, masquerPetitsEffectifs, parametreDuSecret, SEUIL_DU_SECRET_MINIMAL, seuilDuSecret } from './petits-effectifs'
export type { EffectifsMasques } from './petits-effectifs'
export { COM_02, enFraction, lireFraction, lireNombreOuTaux, lireTaux, lireTauxLibre } from './pourcentages'
export { lignesEnDouble } from './lignes-en-double'
export { LECTURES_DE_COLONNE, lireTableau } from './tableau'
export type { ColonneAttendue, ColonnesAttendues, LigneLue, TableauLu } from './tableau'
export type { ColonneCalculee, ConstatDeTableau, ContexteDeSuivi, ControleDeSuivi, TableauDeSuivi } from './tableau-de-suivi'
export {
  articleDuConstat,
  compterConstats,
  constatSansJour,
  controlerSuivi,
  declarerSuivi,
  placerConstat,
  rangerConstats,
  reconnaitreSuivi,
  titresExiges,
  trouverSuivi,
} from './suivi'
export type { SuiviControle } from './suivi'
