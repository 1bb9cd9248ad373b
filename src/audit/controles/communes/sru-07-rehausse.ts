import { engagementDeLObjectif } from '../../communes/contrat'
import { reprocher } from '../../communes/constater'
import { colonneDeLigne, estVide, nombreDe, parcourir } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { intituleDit } from '../../communes/volets'
import type { Carnet, Controle, Dossier } from '../../types'
import { accordDe } from './cms-10-accord'

/** Objectif relevé par le préfet : au moins l'objectif légal, avec l'accord daté du maire ; au-delà du déficit, à vérifier (AMB-09). */
export const SRU_07_REHAUSSE: Controle = {
  id: 'SRU-07.rehausse',
  regle: 'SRU-07',
  gravite: 'EL',
  aide: 'audit-communes.aide.rehausse',
  examiner: (dossier, carnet) => parcourir(dossier, ['communes'], ['objectifRehausse'], (ligne) => controler(dossier, ligne, carnet)),
}

function controler(dossier: Dossier, ligne: Ligne, carnet: Carnet): void {
  const rehausse = nombreDe(ligne, 'objectifRehausse')
  const engagement = rehausse > 0 ? engagementDeLObjectif(dossier, ligne, rehausse) : null
  if (engagement === null) return
  const { examen, legal } = engagement
  const connus = [legal.juste, legal.lu].filter((valeur) => !Number.isNaN(valeur))
  const plusBas = Math.min(...connus)
  const deficit = Math.max(examen.deficit.juste || 0, examen.deficit.lu || 0)
  const donnees = { rehausse, legal: connus[0] ?? 0, deficit }
  const selon = ['objectif', 'manquants', 'tauxRattrapage', 'regime']
  if (connus.length > 0 && rehausse < plusBas) {
    return carnet.nonConforme(reprocher(ligne, 'objectifRehausse', { phrase: 'rehausse-sous-le-legal', donnees, attendu: `au moins ${connus[0] ?? 0}`, selon }))
  }
  if (connus.includes(rehausse)) return carnet.conforme()
  if (engagement.modalite !== 'C' || !estDuContrat(ligne)) controlerAccord(ligne, donnees, carnet)
  if (deficit > 0 && rehausse > deficit) {
    carnet.nonConforme(reprocher(ligne, 'objectifRehausse', { phrase: 'rehausse-au-dessus-du-deficit', donnees, attendu: `au plus ${deficit}`, selon, gravite: 'AL' }))
  }
}

/** Sans un mot du préfet ni d'accord, l'objectif majoré sous un contrat mutualisant vient de lui : son accord est celui de CMS-10. */
function estDuContrat(ligne: Ligne): boolean {
  const colonne = colonneDeLigne(ligne, 'objectifRehausse')
  return accordDe(ligne) === 'inconnu' && colonne !== undefined && !intituleDit(colonne, /\bprefet|\brehauss|\breleve/)
}

function controlerAccord(ligne: Ligne, donnees: Readonly<Record<string, number>>, carnet: Carnet): void {
  const etat = accordDe(ligne)
  if (etat === 'donne') return carnet.conforme()
  const notion = colonneDeLigne(ligne, 'accord') === undefined ? 'dateAccord' : 'accord'
  if (etat === 'absent') return carnet.nonConforme(reprocher(ligne, notion, { phrase: 'rehausse-sans-accord', donnees, attendu: 'accord daté du maire' }))
  if (etat === 'inconnu') return carnet.aVerifier(reprocher(ligne, 'objectifRehausse', { phrase: 'rehausse-accord-a-produire', donnees, attendu: 'accord daté du maire' }))
  carnet.aVerifier(reprocher(ligne, 'dateAccord', { phrase: 'rehausse-accord-sans-date', donnees, attendu: 'date de l’accord' }))
}

/** Un relèvement se motive par le marché local. */
export const SRU_07_MOTIF: Controle = {
  id: 'SRU-07.motif',
  regle: 'SRU-07',
  gravite: 'AL',
  aide: 'audit-communes.aide.motif',
  examiner: (dossier, carnet) =>
    parcourir(dossier, ['communes'], ['objectifRehausse', 'motifRehausse'], (ligne) => {
      if (!(nombreDe(ligne, 'objectifRehausse') > 0)) return
      if (!estVide(ligne, 'motifRehausse')) return carnet.conforme()
      carnet.nonConforme(reprocher(ligne, 'motifRehausse', { phrase: 'rehausse-sans-motif', attendu: 'motif de marché local' }))
    }),
}
