import type { FicheDeRegle } from '../../socle/fiche'
import { CMS_29 } from './analyse-par-theme'
import { CMS_26 } from './bilans-triennaux'
import { CMS_43 } from './bloc-de-signatures'
import { CMS_24 } from './courbes-du-taux'
import { CMS_44 } from './deroule'
import { CMS_27 } from './dynamique-de-rattrapage'
import { CMS_30 } from './engagements'
import { CMS_28 } from './modes-de-production'
import { CMS_35 } from './objectifs-qualitatifs'
import { CMS_25 } from './parc-et-demande'
import { CMS_31 } from './phrases-d-objectif'
import { CMS_42 } from './pilotage'
import { CMS_22 } from './preambule'
import { CMS_23 } from './presentation'
import { CMS_36 } from './regles-de-comptabilisation'
import { CMS_32 } from './tableau-d-abaissement'
import { CMS_33 } from './tableau-de-mutualisation'
import { CMS_34 } from './tableau-par-arrondissement'
import { CMS_21 } from './titre-et-parties'

export { analyseParTheme } from './analyse-par-theme'
export type { AnalyseDeTheme, AnalyseParTheme, EntreeAnalyse } from './analyse-par-theme'
export { tableauDesBilans } from './bilans-triennaux'
export type { BilanEcrit, BilanRelu, DeuxCases, TableauDesBilans } from './bilans-triennaux'
export { controlerBlocDeSignatures } from './bloc-de-signatures'
export type { BlocDeSignatures, CaseDeSignature, EntreeSignatures } from './bloc-de-signatures'
export { champsLaisses, etatDuChamp } from './champs'
export type { Contenu, EtatDeChamp } from './champs'
export { courbesDuTaux } from './courbes-du-taux'
export type { AnneeDeCourbe, CourbesDuTaux, EntreeCourbes } from './courbes-du-taux'
export { derouleDElaboration, ETAPES_D_ELABORATION } from './deroule'
export type { DerouleDElaboration, EntreeDeroule, EtapeDElaboration } from './deroule'
export { dynamiqueDeRattrapage } from './dynamique-de-rattrapage'
export type { DynamiqueDeRattrapage, EntreeDynamique, OffreEcrite, OffreRelue } from './dynamique-de-rattrapage'
export { controlerEngagements } from './engagements'
export type { ActionEcrite, ActionsDuTheme, ControleDesEngagements, EntreeEngagements } from './engagements'
export type { InventaireEcrit } from './inventaires-ecrits'
export { modesDeProduction } from './modes-de-production'
export type { ModesDeProduction, PartsDeProduction, ProductionEcrite } from './modes-de-production'
export { accorderObjectif } from './objectif-ou-taux'
export { objectifsQualitatifs } from './objectifs-qualitatifs'
export type { EntreeObjectifsQualitatifs, ObjectifsQualitatifs } from './objectifs-qualitatifs'
export { parcEtDemande } from './parc-et-demande'
export type { EntreeParcEtDemande, IndicateurDeTension, ModaliteDuParc, ParcEtDemande, ProfilDeLaDemande } from './parc-et-demande'
export { phrasesDObjectif } from './phrases-d-objectif'
export type { EntreePhrases, NombresDObjectif, PhrasesDObjectif } from './phrases-d-objectif'
export { controlerPilotage } from './pilotage'
export type { ControleDuPilotage, EntreePilotage, LigneDePilotage, RubriqueDePilotage } from './pilotage'
export { controlerPreambule, SIGNES_D_UN_RECTO } from './preambule'
export type { ControleDuPreambule, EntreePreambule } from './preambule'
export { presentationDeLaCommune } from './presentation'
export type { EntreePresentation, Population, PresentationDeLaCommune, RubriqueDePresentation } from './presentation'
export { reglesDeComptabilisation } from './regles-de-comptabilisation'
export type { ReglesDeComptabilisation } from './regles-de-comptabilisation'
export { tableauDAbaissement } from './tableau-d-abaissement'
export type { EntreeAbaissement, LigneDAbaissement, LigneJugee, TableauDAbaissement } from './tableau-d-abaissement'
export { tableauDeMutualisation } from './tableau-de-mutualisation'
export type { EntreeTableauMutualise, LigneDeMutualisation, TableauDeMutualisation, TotalDeMutualisation } from './tableau-de-mutualisation'
export { tableauDesArrondissements } from './tableau-par-arrondissement'
export type { ArrondissementEcrit, EntreeTableauDesArrondissements, TableauDesArrondissements } from './tableau-par-arrondissement'
export { lireTheme, THEMES } from './themes'
export type { Theme } from './themes'
export { controlerParties } from './titre-et-parties'
export type { ControleDesParties, EntreeParties, PartieEcrite } from './titre-et-parties'

export const FICHES_CMS_TRAME: readonly FicheDeRegle[] = [
  CMS_21,
  CMS_22,
  CMS_23,
  CMS_24,
  CMS_25,
  CMS_26,
  CMS_27,
  CMS_28,
  CMS_29,
  CMS_30,
  CMS_31,
  CMS_32,
  CMS_33,
  CMS_34,
  CMS_35,
  CMS_36,
  CMS_42,
  CMS_43,
  CMS_44,
]
