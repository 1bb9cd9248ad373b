import { baseDInventaire, lirePeriode } from '../../../regles'
import { lieuDuTitre, reprocher } from '../../communes/constater'
import { visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { baseDInventaireDe } from '../../communes/millesimes'
import { situationDe } from '../../communes/situation'
import { statutDe } from '../../communes/textes-autour'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import type { Carnet, Controle, Dossier } from '../../types'

/** Année d'inventaire des manquants d'un tableau d'objectifs : 2022 pour 2023-2025, 2021 seulement comme base de travail. */
export const SRU_20_INVENTAIRE: Controle = {
  id: 'SRU-20.inventaire',
  regle: 'SRU-20',
  gravite: 'EL',
  aide: 'audit-communes.aide.inventaire',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre === 'communes' && volet.colonnes.has('manquants') && OBJECTIFS.some((notion) => volet.colonnes.has(notion))) controler(dossier, volet, carnet)
    }
  },
}

const OBJECTIFS = ['objectif', 'objectifRetenu', 'objectifNotifie'] as const

function controler(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const periode = volet.periode === null ? undefined : lirePeriode(volet.periode)
  const { annee } = volet
  const ligne = premiereOrdinaire(dossier, volet)
  if (periode === undefined || annee === null || ligne === null) return
  const statut = statutDe(dossier, ligne)
  const verdict = baseDInventaire({ annee, statut: statut ?? 'brouillon', situation: 'droit commun', periode }, { expliquer: false })
  if (verdict.etat !== 'etabli') return
  if (verdict.valeur === 'conforme') return carnet.conforme()
  const exigee = baseDInventaireDe(periode.periode) ?? annee
  const travail = verdict.valeur === 'base de travail'
  const releve = reprocher(ligne, 'manquants', {
    phrase: travail ? 'inventaire-de-travail' : 'inventaire-autre',
    donnees: { annee: String(annee), exigee: String(exigee), periode: periode.periode, contrat: CONTRATS[statut ?? 'inconnu'] },
    attendu: `1er janvier ${exigee}`,
    gravite: statut === 'signé' ? 'EL' : travail && statut === 'brouillon' ? 'IF' : 'AL',
  })
  const situe = { ...releve, lieu: lieuDuTitre(ligne, 'manquants'), lu: volet.colonnes.get('manquants')?.intitule ?? annee }
  if (statut === null || (periode.aVerifier && statut === 'signé')) carnet.aVerifier(situe)
  else carnet.nonConforme(situe)
}

const CONTRATS = { 'signé': 'contrat signé', brouillon: 'contrat en projet', inconnu: 'statut inconnu' } as const

/** Première commune qui n'est pas entrée en cours de période : celle-là se lit à l'inventaire de son entrée (SRU-06). */
function premiereOrdinaire(dossier: Dossier, volet: Volet): Ligne | null {
  let premiere: Ligne | null = null
  visiterLignes(volet, (ligne) => {
    if (premiere === null && situationDe(dossier, ligne).situation !== 'entrée en cours de période') premiere = ligne
  })
  return premiere
}
