import type { EntreeDeroule, FicheDeJustification } from '../../regles'
import { constater, derouleDElaboration, justificationDAbaissement, plancherRattrapage, reglesDeComptabilisation } from '../../regles'
import type { CommuneARemplir } from '../remplir/types'
import { entreeSru, plhExecutoire } from './communes'
import { constatsDuResultat, constatsPortes } from './constats-du-resultat'
import { lecturesDuContrat } from './lectures'
import { objectifsDeCommune } from './objectifs-des-communes'
import type { ConstatSitue, ContratSaisi } from './types'

/** Ce qu'un contrat dit hors de toute table ; ce qui n'est pas donné ne se contrôle pas. */
export interface ContratAControler extends ContratSaisi {
  /** Étapes d'élaboration datées (CMS-44). */
  readonly etapes?: EntreeDeroule['dates']
  /** Fiche de justification d'un abaissement, par nom de commune (CMS-45). */
  readonly fiches?: Readonly<Record<string, FicheDeJustification>>
}

const SANS_EXPLIQUER = { expliquer: false }

/** Règles de comptabilisation (CMS-36), déroulé de l'élaboration (CMS-44), fiches de justification (CMS-45). */
export function controlerContrat(contrat: ContratAControler): readonly ConstatSitue[] {
  const { entree, comptabilisation, etapes } = contrat
  const niveaux = entree.modalite === 'B' ? entree.communes.map((commune) => niveauDe(commune, contrat)) : []
  return [
    ...constatsPortes(reglesDeComptabilisation(comptabilisation, entree.fiche)),
    ...(etapes === undefined
      ? []
      : constatsPortes(
          derouleDElaboration({
            dates: etapes,
            modalite: entree.modalite,
            plh: plhExecutoire(entree),
            auPlancher: niveaux.some(({ auPlancher }) => auPlancher),
          }),
        )),
    ...niveaux.flatMap(({ constats }) => constats),
  ]
}

interface Niveau {
  readonly auPlancher: boolean
  readonly constats: readonly ConstatSitue[]
}

/** Niveau d'une commune abaissée : au plancher ou non, et ce que sa fiche permet de défendre. */
function niveauDe(commune: CommuneARemplir, { entree, fiches = {} }: ContratAControler): Niveau {
  const { lectures } = lecturesDuContrat(entree)
  const plancher = plancherRattrapage({ ...entreeSru(commune, entree, lectures), dispositif: 'abaissant' }, SANS_EXPLIQUER)
  const { objectifRetenu, objectifLegal } = objectifsDeCommune(commune, entree, lectures)
  const bas = plancher.etat === 'etabli' ? plancher.valeur : null
  const auPlancher = objectifRetenu !== null && bas !== null && objectifRetenu <= bas
  const fiche = fiches[commune.nom]
  if (fiche === undefined) return { auPlancher, constats: [] }
  const justification = justificationDAbaissement({ ...fiche, retenu: objectifRetenu, plancher: bas, legal: objectifLegal }, { expliquer: true })
  const constats = constatsDuResultat(justification, ([ligne]) => {
    const manques = ligne === undefined || ligne[1] === '' ? [] : ligne[1].phrases
    const alertes = justification.etat === 'etabli' ? justification.alertes : []
    return [...constater('IF', manques), ...constater('AL', alertes)]
  })
  return { auPlancher, constats: constats.map((dit) => ({ ...dit, commune: commune.nom })) }
}
