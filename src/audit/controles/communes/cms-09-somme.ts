import { message, normaliser } from '../../../regles'
import type { Plage } from '../../../classeur/port'
import { lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import { engagementDe, legalCite, legalLePlusBas } from '../../communes/contrat'
import type { Engagement } from '../../communes/contrat'
import { hypotheseDe, lieuDuTitre, reprocher } from '../../communes/constater'
import { certitudeDe, texteDe, visiterLignes } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { voletsDe } from '../../communes/volets'
import type { Volet } from '../../communes/volets'
import type { Carnet, Controle, Dossier, ValeurCitee } from '../../types'
import { estRepartie } from './cms-08-mutualisant'

/** À l'échelle de l'EPCI, les objectifs retenus valent ensemble au moins les objectifs légaux ; nouvelles entrantes hors répartition. */
export const CMS_09_SOMME: Controle = {
  id: 'CMS-09.somme',
  regle: 'CMS-09',
  gravite: 'EL',
  aide: 'audit-communes.aide.somme',
  examiner: (dossier, carnet) => {
    for (const volet of voletsDe(dossier)) {
      if (volet.genre === 'communes' && volet.colonnes.has('objectifRetenu') && volet.tableau.type === 'TAB-14') controler(dossier, volet, carnet)
    }
  },
}

interface Repartie {
  readonly ligne: Ligne
  readonly engagement: Engagement
}

function controler(dossier: Dossier, volet: Volet, carnet: Carnet): void {
  const reparties: Repartie[] = []
  const noms = new Map<string, Ligne>()
  let complet = true
  visiterLignes(volet, (ligne) => {
    signalerUnDouble(ligne, noms, carnet)
    const engagement = engagementDe(dossier, ligne)
    if (engagement === null) complet = false
    else if (estRepartie(engagement)) reparties.push({ ligne, engagement })
  })
  for (const repartie of reparties) controlerDeficit(dossier, repartie, carnet)
  const [premiere] = reparties
  if (!complet || premiere === undefined || reparties.length < 2) return
  const legaux = reparties.map(({ engagement }) => legalCite(engagement))
  const [exige, plusBas] = [somme(legaux), somme(reparties.map(({ engagement }) => legalLePlusBas(engagement)))]
  const retenus = somme(reparties.map(({ engagement }) => engagement.retenu))
  if (Number.isNaN(exige)) return
  const affiche = somme(reparties.map(({ engagement }) => (Number.isNaN(engagement.legal.lu) ? legalCite(engagement) : engagement.legal.lu)))
  if (retenus >= exige || retenus >= affiche) return carnet.conforme()
  const brute = Math.ceil(somme(reparties.map(({ engagement }) => engagement.legal.centiemes)) / 100 - 1e-9)
  const { lieu, lu } = caseDuTotal(premiere.ligne, retenus)
  carnet.nonConforme({
    lieu,
    lu,
    attendu: exige,
    message: message('audit-communes.somme-insuffisante', { retenus, exige, manque: exige - retenus, communes: reparties.length }),
    certitude: certitudeDe(premiere.ligne, ['objectifRetenu', 'objectif', 'manquants']),
    ...(retenus >= brute && retenus >= plusBas ? avecHypothese(dossier, exige, brute) : {}),
  })
}

function avecHypothese({ options }: Dossier, exige: number, brute: number) {
  const hypothese = hypotheseDe('AMB-18', options.lectures, `${exige} exigés`, `${brute} exigés`)
  return hypothese === null ? {} : { hypothese }
}

function signalerUnDouble(ligne: Ligne, noms: Map<string, Ligne>, carnet: Carnet): void {
  const clef = normaliser(`${texteDe(ligne, 'nom')} ${texteDe(ligne, 'code')}`)
  if (clef === '') return
  if (noms.has(clef)) carnet.nonConforme(reprocher(ligne, 'nom', { phrase: 'commune-en-double', attendu: 'une seule ligne', gravite: 'IN' }))
  else noms.set(clef, ligne)
}

/** Un objectif au-delà du déficit n'est pas interdit par écrit (AMB-19). */
function controlerDeficit({ options }: Dossier, { ligne, engagement }: Repartie, carnet: Carnet): void {
  const { retenu, examen } = engagement
  const deficit = Math.max(examen.deficit.juste || 0, examen.deficit.lu || 0)
  if (deficit === 0 || retenu <= deficit) return
  carnet.nonConforme(
    reprocher(ligne, 'objectifRetenu', {
      phrase: 'retenu-au-dessus-du-deficit',
      donnees: { retenu, deficit },
      attendu: `au plus ${deficit}`,
      selon: ['manquants'],
      gravite: 'AL',
      hypothese: hypotheseDe('AMB-19', options.lectures, 'admis avec alerte', 'refusé'),
    }),
  )
}

/** Case où la somme se lit : le total du tableau, l'intitulé de la colonne s'il n'en a pas. */
function caseDuTotal(ligne: Ligne, retenus: number): { readonly lieu: Plage; readonly lu: ValeurCitee } {
  const { tableau, colonnes } = ligne.volet
  const rang = colonnes.get('objectifRetenu')?.rang ?? 0
  const total = tableau.totaux[tableau.totaux.length - 1]
  if (total === undefined) return { lieu: lieuDuTitre(ligne, 'objectifRetenu'), lu: retenus }
  return { lieu: lieuDe(tableau, total, rang), lu: citer(valeurDe(tableau, total, rang)) }
}

function somme(valeurs: readonly number[]): number {
  return valeurs.reduce((total, valeur) => total + valeur, 0)
}
