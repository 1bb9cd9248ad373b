import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { estCible, SRU_01 } from '../../sru'
import type { Modalite } from '../modalite'
import { brutDuTaux, brutEntier } from '../mutualisation/brut-exact'
import { ecrireTaux } from '../taux-ecrit'
import type { Contenu, EtatDeChamp } from './champs'
import { champsLaisses, etatDuChamp } from './champs'

export const CMS_22: FicheDeRegle = {
  id: 'CMS-22',
  titre: 'Trame : préambule',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1 du CCH', GUIDE, 'annexe 3, préambule')],
  parametres: [],
  pointsOuverts: [],
}

/** Signes qu'un recto contient à peu près : repère, la trame ne compte qu'en pages. */
export const SIGNES_D_UN_RECTO = 3000
/** Écart de taux toléré, en centièmes de point (SRU-01). */
const TOLERANCE = 5n

/** Préambule du contrat ; taux et cible en points, effectifs en logements, `null` = non renseigné. */
export interface EntreePreambule {
  readonly commune: Contenu
  readonly anneeEntree: Contenu
  readonly taux: Contenu
  readonly cible: Contenu
  readonly modalites: Contenu
  /** Mention de l'avis de la commission nationale SRU. */
  readonly avis: Contenu
  /** Mention du regroupement de communes. */
  readonly regroupement: Contenu
  readonly modalite: Modalite | null
  readonly nombreDeCommunes: number
  readonly residences: number | null
  readonly logements: number | null
  /** Longueur du préambule, en signes. */
  readonly signes: number | null
  readonly signesMax: number
}

export interface ControleDuPreambule {
  /** Champs remplis, sur les sept du préambule. */
  readonly remplis: number
  readonly total: number
  readonly sansObjet: readonly string[]
  /** Taux de SRU-01, en fraction ; `""` sans inventaire. */
  readonly taux: number | ''
  readonly constats: readonly Constat[]
}

type Champ = readonly [nom: string, contenu: Contenu, demande: boolean]

/**
 * Préambule du contrat (CMS-22 ; trame, préambule) : champs remplis, mentions dues, taux confronté à SRU-01.
 * `incomplet` : préambule vide. `refuse` : cible autre que 20 ou 25 %, plus de logements sociaux que de résidences.
 */
export function controlerPreambule(entree: EntreePreambule): Resultat<ControleDuPreambule> {
  const references = [...CMS_22.articles, ...SRU_01.articles]
  const champs = champsDe(entree)
  const etats = champs.map(([, contenu]) => etatDuChamp(contenu))
  const refus = refusDe(entree)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references })
  if (etats.every((etat) => etat === 'vide')) return nonEtabli('incomplet', [message('cms-trame.preambule.vide')], { references })
  const { residences, logements } = entree
  const valeur: ControleDuPreambule = {
    remplis: etats.filter((etat) => etat === 'rempli').length,
    total: champs.length,
    sansObjet: champs.filter(([, , demande], rang) => !demande && etats[rang] === 'vide').map(([nom]) => nom),
    taux: residences === null || logements === null || residences === 0 ? '' : logements / residences,
    constats: [...champs.flatMap((champ, rang) => constatsDuChamp(champ, etats[rang])), ...constatsDuTaux(entree), ...constatsDeLongueur(entree)],
  }
  return etabli(valeur, 'champs', { references })
}

function champsDe(entree: EntreePreambule): readonly Champ[] {
  return [
    ['nom de la commune', entree.commune, true],
    ['année d’entrée dans les obligations SRU', entree.anneeEntree, true],
    ['taux de logements sociaux', entree.taux, true],
    ['taux cible', entree.cible, true],
    ['modalités d’élaboration', entree.modalites, true],
    ['avis de la commission nationale SRU', entree.avis, entree.modalite === 'C'],
    ['regroupement de plusieurs communes', entree.regroupement, entree.nombreDeCommunes > 1],
  ]
}

function refusDe({ cible, residences, logements }: EntreePreambule): Message[] {
  const refus: Message[] = []
  if (etatDuChamp(cible) === 'rempli' && (typeof cible !== 'number' || !estCible(cible))) {
    refus.push(message('cms-trame.preambule.cible', { lu: String(cible).replace('.', ',') }))
  }
  if (residences !== null && logements !== null && logements > residences) {
    refus.push(message('cms-trame.preambule.logements', { logements, residences }))
  }
  return refus
}

function constatsDuChamp([champ, contenu, demande]: Champ, etat: EtatDeChamp | undefined): Constat[] {
  if (etat === 'modèle') return champsLaisses(contenu).map((lu) => constat('IN', 'cms-trame.preambule.laisse', { champ, lu }))
  if (etat !== 'vide' || !demande) return []
  const conditionnelle = champ.startsWith('avis') || champ.startsWith('regroupement')
  return [constat('AL', conditionnelle ? 'cms-trame.preambule.mention' : 'cms-trame.preambule.champ-vide', { champ })]
}

/** Écart de plus de 0,05 point entre le taux écrit et LS / RP, comparé exactement. */
function constatsDuTaux({ taux, residences, logements }: EntreePreambule): Constat[] {
  if (typeof taux !== 'number' || residences === null || logements === null || residences === 0) return []
  const ecart = brutDuTaux(taux, residences) - brutEntier(logements)
  if (10_000n * (ecart < 0n ? -ecart : ecart) <= TOLERANCE * brutEntier(residences)) return []
  const donnees = { lu: ecrireTaux(taux), taux: ecrireTaux((100 * logements) / residences), logements, residences }
  return [constat('IN', 'cms-trame.preambule.taux', donnees)]
}

function constatsDeLongueur({ signes, signesMax }: EntreePreambule): Constat[] {
  return signes === null || signes <= signesMax ? [] : [constat('IF', 'cms-trame.recto', { texte: 'Préambule', signes, max: signesMax })]
}
