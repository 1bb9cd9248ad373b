import { conflitsDeCriteres, critereDeSituation, CRITERES_SNE, message } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { colonnesDeCritere, remplit } from './colonnes-de-demandes'
import type { ColonneDeCritere } from './colonnes-de-demandes'
import { MODELE_DEMANDES } from './modele-demandes'

const SITUATIONS: ReadonlySet<string> = new Set(['P05', 'P14', 'P15'])
const NOMS: ReadonlyMap<string, string> = new Map(CRITERES_SNE.map(({ id, libelle }) => [id, libelle]))
const GROUPES: ReadonlyMap<string, string> = new Map(CRITERES_SNE.flatMap(({ id, groupeExclusif }) => (groupeExclusif === null ? [] : [[id, groupeExclusif]])))
/** Critères qu'une implication lie : le premier suppose le second. */
const LIES: ReadonlySet<string> = new Set(['P13', 'S08', 'S34', 'S32', 'S35', 'S33', 'S38', 'S37'])

/** Critères qu'une même demande ne peut remplir ensemble : quartiles, situations de logement, âges (COT-08, COT-09). */
export const CONTROLE_DES_EXCLUSIVITES: Controle = {
  id: 'COT-09.exclusivites',
  regle: 'COT-09',
  gravite: 'IN',
  aide: 'audit-cotation.aide.exclusivites',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      if (tableau.modele.id !== MODELE_DEMANDES.id) continue
      const lues = colonnesDeCritere(tableau).filter(({ id, nature }) => id !== null && (nature === 'drapeau' || nature === 'points'))
      const uniques = lues.filter(({ id }) => lues.filter((autre) => autre.id === id).length === 1)
      const dementis = new Set([...GROUPES.values()].filter((groupe) => seCumulePartout(tableau, uniques.filter((colonne) => groupeDe(colonne) === groupe))))
      const exclusives = uniques.filter((colonne) => GROUPES.has(colonne.id ?? '') && !dementis.has(groupeDe(colonne) ?? ''))
      examinerLesConflits(tableau, exclusives, uniques.filter(({ id }) => LIES.has(id ?? '')), carnet)
      examinerLaSituation(tableau, uniques.filter(({ id }) => id !== null && SITUATIONS.has(id)), carnet)
    }
  },
}

function examinerLesConflits(tableau: TableauReconnu, exclusives: readonly ColonneDeCritere[], liees: readonly ColonneDeCritere[], carnet: Carnet): void {
  const colonnes = [...exclusives, ...liees].sort((a, b) => a.rang - b.rang)
  if (colonnes.length < 2) return
  const renseignes = new Set(colonnes.map(({ id }) => id ?? ''))
  const implicantes = colonnes.filter(({ id }) => id !== null && ['P13', 'S34', 'S35', 'S38'].includes(id))
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    let vraies = 0
    for (const colonne of exclusives) if (remplit(tableau, objet, colonne)) vraies += 1
    const implique = implicantes.some((colonne) => remplit(tableau, objet, colonne))
    if (vraies < 2 && !implique) {
      carnet.conforme()
      continue
    }
    const vrais = new Set(colonnes.flatMap((colonne) => (remplit(tableau, objet, colonne) ? (colonne.id ?? []) : [])))
    for (const { genre, ids } of conflitsDeCriteres(vrais, renseignes)) {
      const [premiere, seconde] = colonnes.filter(({ id }) => id === ids[0] || id === ids[1])
      const visee = genre === 'exclusion' ? seconde : colonnes.find(({ id }) => id === ids[0])
      if (premiere === undefined || visee === undefined) continue
      // Le champ du CERFA dit lequel des deux est de trop : c'est lui qu'on relève.
      if (SITUATIONS.has(ids[0]) && champDe(tableau, objet) !== null) continue
      const releve = {
        lieu: lieuDe(tableau, objet, visee.rang),
        regle: SITUATIONS.has(ids[0]) ? 'COT-08' : 'COT-09',
        lu: citer(valeurDe(tableau, objet, visee.rang)),
        attendu: null,
        message: message(`audit-cotation.${genre}`, { a: NOMS.get(ids[0]) ?? '', b: NOMS.get(ids[1]) ?? '' }),
        certitude: laPlusFaible([tableau.certitude, premiere.certitude, visee.certitude]),
      }
      // Une implication peut tenir à une case laissée vide : elle se demande.
      if (genre === 'exclusion') carnet.nonConforme(releve)
      else carnet.aVerifier(releve)
    }
  }
}

function groupeDe({ id }: ColonneDeCritere): string | undefined {
  return GROUPES.get(id ?? '')
}

/** Ce que la plupart des lignes enfreignent n'est pas leur faute : quartiles d'un loyer, ou demandes comptées par quartile. */
function seCumulePartout(tableau: TableauReconnu, groupe: readonly ColonneDeCritere[]): boolean {
  const cumulant = Array.from(tableau.objets).filter((objet) => groupe.filter((colonne) => remplit(tableau, objet, colonne)).length > 1)
  return cumulant.length > 1 && 2 * cumulant.length > tableau.objets.length
}

/** Un champ du CERFA n'entre que dans un regroupement : l'hôtel est un hébergement par des tiers (P15), non une absence de logement (P14). */
function examinerLaSituation(tableau: TableauReconnu, colonnes: readonly ColonneDeCritere[], carnet: Carnet): void {
  const situation = colonneDe(tableau, 'situation')
  if (situation === undefined || colonnes.length === 0) return
  for (let i = 0; i < tableau.objets.length; i += 1) {
    const objet = tableau.objets[i] ?? 0
    const dit = champDe(tableau, objet)
    if (dit === null) continue
    const { champ, attendu } = dit
    for (const colonne of colonnes) {
      if (!remplit(tableau, objet, colonne) || colonne.id === attendu) {
        carnet.conforme()
        continue
      }
      carnet.nonConforme({
        lieu: lieuDe(tableau, objet, colonne.rang),
        regle: 'COT-08',
        lu: citer(valeurDe(tableau, objet, colonne.rang)),
        attendu: null,
        message: message('audit-cotation.situation', { champ, lu: NOMS.get(colonne.id ?? '') ?? '', attendu: NOMS.get(attendu) ?? '' }),
        certitude: laPlusFaible([tableau.certitude, situation.certitude, colonne.certitude]),
      })
    }
  }
}

/** Situation que dit le champ du CERFA d'une demande, et le critère où il entre ; `null` : ni l'un ni l'autre. */
function champDe(tableau: TableauReconnu, objet: number): { readonly champ: string; readonly attendu: string } | null {
  const situation = colonneDe(tableau, 'situation')
  const champ = situation === undefined ? null : valeurDe(tableau, objet, situation.rang)
  const attendu = typeof champ === 'string' ? situationDe(champ) : null
  return typeof champ === 'string' && attendu !== null ? { champ, attendu } : null
}

function situationDe(champ: string): string | null {
  return critereDeSituation(champ) ?? critereDeSituation(champ.replace(/^[ÀA]\s+l[’' ]?h[ôo]tel$/i, 'A l’hôtel').replace(/^h[ôo]tel$/i, 'A l’hôtel'))
}
