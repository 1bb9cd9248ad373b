export { apercevoir } from './apercu/apercevoir'
export type { OptionsDApercu } from './apercu/apercevoir'
export { nommerCellules } from './apercu/nommer-cellules'
export { adresseDe } from './apercu/nommer-lignes'
export { lireCorrespondancesDuClasseur, retenirCorrespondances } from './audit/correspondances'
export { preparerCorrection } from './audit/correction'
export type { CorrectionPreparee, ResultatDePreparation } from './audit/correction'
export type { FormulesDependantes } from './audit/formules-dependantes'
export { preparerRapportDAudit, retenirRapportDAudit } from './audit/rapport'
export type { RapportPrepare } from './audit/rapport'
export { blocsDuBanc } from './banc/blocs'
export type { BancADecrire, ReglagesDuBanc } from './banc/blocs'
export type { BlocDuBanc, CaseDuBanc } from './banc/bloc'
export { decrireBanc, FEUILLE_DU_BANC } from './banc/decrire-banc'
export { preparerRapportDuBanc } from './banc/preparer-rapport'
export { ecartDeMediane, nomDuCritere } from './banc/sensibilite'
export { preparerFormule } from './calcul/preparer-formule'
export type { FormulePreparee } from './calcul/preparer-formule'
export { ErreurDeRemplissage, TravailInterrompu } from './erreurs'
export { creerJournal } from './journal/creer-journal'
export { premiereOccupee } from './journal/colonne'
export { communeDuFichier } from './lire/commune-du-fichier'
export { lireCommunesDuClasseur } from './lire/communes'
export type { CommunesLues } from './lire/communes'
export { enBrut, estSansErreur } from './lire/en-brut'
export { lireHypotheses } from './lire/hypotheses'
export { lireLignesDeTable } from './lire/lignes'
export { preparerBilanDuFlux } from './lire/feuille-du-bilan'
export type { BilanAEcrire } from './lire/feuille-du-bilan'
export { cumulerTableDuFlux, ouvrirTableDuFlux } from './lire/table-du-flux'
export type { TableDuFlux } from './lire/table-du-flux'
export { controlerSuiviDeFeuille, feuilleLibre } from './lire/suivi-de-feuille'
export type { SuiviDeFeuille } from './lire/suivi-de-feuille'
export { lireTableauDeFeuille } from './lire/tableau-de-feuille'
export type { TableauDeFeuille } from './lire/tableau-de-feuille'
export { nomsImpossibles } from './lire/noms-de-communes'
export { clef, memeNom, Modele } from './modele/modele'
export type { FormuleSituee } from './modele/modele'
export { patiemment } from './patienter'
export { marcher, troncon } from './suivi'
export type { Pas } from './suivi'
export type {
  Accord,
  ApercuDeRemplissage,
  CelluleAEcrire,
  CelluleApercue,
  ColonneAEcrire,
  Ecriture,
  FeuilleApercue,
  Journal,
  ResultatDeCellule,
  ResultatDeColonne,
  ResultatDEcriture,
  ResultatDeRemise,
  SortDeCellule,
  Suivi,
} from './types'
