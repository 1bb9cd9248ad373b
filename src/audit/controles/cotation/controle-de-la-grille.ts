import { controlerGrille, message, MODULE_DU_SNE, MOTIFS_NEGATIFS } from '../../../regles'
import type { ConstatDeTableau } from '../../../regles'
import { colonneDe, lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import { brutDe, lireDateDeCase, mentionDe } from '../../reconnaissance/lire-cases'
import type { Carnet, Controle, Dossier } from '../../types'
import { grillesDe, sontUneSeule } from './grilles'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'

/** Constats de la grille que l'audit d'un classeur reprend, et la colonne où ils se lisent. */
const REPRIS: Readonly<Record<string, 'critere' | 'points' | 'fin'>> = {
  'grille-controle.prioritaire-nul': 'points',
  'grille-controle.plus-que-dalo': 'points',
  'grille-controle.sne-en-local': 'critere',
  'grille-controle.libelle-modifie': 'critere',
  'grille-controle.a-examiner': 'critere',
  'grille-controle.a-supprimer': 'critere',
  'grille-controle.examine-conforme': 'critere',
  'grille-controle.negatif-interdit': 'critere',
  'grille-controle.negatif-sans-fin': 'fin',
  'grille-controle.penalite-forte': 'points',
  'grille-controle.penalite-longue': 'fin',
  'grille-controle.localisation-forte': 'points',
  'grille-controle.localisation-forte-part': 'points',
  'grille-controle.sans-plafond-ans': 'points',
  'grille-controle.sans-plafond-mois': 'points',
  'grille-controle.age-saisi': 'critere',
}
/** Ce que la fonction dit d'un argument, l'audit le dit d'une cellule, sans les clés de la grille ni le doute d'une cellule vide. */
const DITS: Readonly<Record<string, string>> = {
  'grille-controle.prioritaire-nul': 'audit-cotation.prioritaire-nul',
  'grille-controle.a-examiner': 'audit-cotation.a-examiner',
  'grille-controle.negatif-interdit': 'audit-cotation.negatif-interdit',
  'grille-controle.negatif-sans-fin': 'audit-cotation.negatif-sans-fin',
}
const TITRES = ['critère', 'points', 'barème', 'catégorie', 'début', 'fin', 'motif', 'avis']
const LOCALISATION: ReadonlySet<string> = new Set(['S32', 'S33', 'S34', 'S35'])
/** « Sans limite de durée » n'en est pas une. */
const SANS_LIMITE = /non limit|illimit|sans (?:limite|dur[ée]e|fin|terme)|ind[ée]termin|permanent|d[ée]finiti/i
/** Une durée dite dans la ligne vaut une fin. */
const DUREE = /\d+\s*(?:mois|ans?|jours?)\b|jusqu|dur[ée]e/i

/** Grille de cotation : ce que le contrôle d'une grille relève, à sa cellule (COT-07, COT-11, COT-12, COT-16, COT-21). */
export const CONTROLE_DE_LA_GRILLE: Controle = {
  id: 'COT-07.grille',
  regle: 'COT-07',
  gravite: 'IN',
  aide: 'audit-cotation.aide.grille',
  examiner: (dossier, carnet) => {
    for (const grilles of ensembles(dossier)) examiner(dossier, grilles, carnet)
  },
}

function examiner(dossier: Dossier, grilles: readonly GrilleDuClasseur[], carnet: Carnet): void {
  const lignes = grilles.flatMap((grille) => grille.lignes.filter(({ points }) => points !== null).map((ligne) => ({ grille, ligne })))
  if (lignes.length === 0) return
  const { lectures, jour } = dossier.options
  const rendu = controlerGrille(
    {
      grille: [TITRES, ...lignes.map(({ grille, ligne }) => enLigneCanonique(grille, ligne))],
      entetes: null,
      demandes: null,
      calcul: jour,
      doublement: false,
      autreGrille: null,
      outil: MODULE_DU_SNE,
      lectures,
    },
    { expliquer: false },
  )
  if (rendu.etat !== 'etabli') return
  const relevees = new Set<LigneDeGrille>()
  for (const constat of rendu.valeur) {
    const colonne = REPRIS[constat.message.id]
    const visee = constat.ligne === null ? ligneVisee(constat.message.id, lignes) : lignes[constat.ligne - 2]
    if (colonne === undefined || visee === undefined || (constat.message.id === 'grille-controle.negatif-sans-fin' && diteAilleurs(visee.grille, visee.ligne))) continue
    relevees.add(visee.ligne)
    reprendre(visee.grille, visee.ligne, constat, colonne, carnet)
  }
  for (const grille of grilles) releverSansMotif(grille, carnet)
  for (const { ligne } of lignes) if (!relevees.has(ligne)) carnet.conforme()
}

/** Les tableaux d'une même grille, une famille chacun, se contrôlent ensemble ; deux grilles qui se recoupent, chacune pour elle. */
function ensembles(dossier: Dossier): readonly (readonly GrilleDuClasseur[])[] {
  const grilles = grillesDe(dossier)
  const generales = grilles.filter(({ desMutations }) => !desMutations)
  return sontUneSeule(generales) ? [generales, ...grilles.filter(({ desMutations }) => desMutations).map((grille) => [grille])] : grilles.map((grille) => [grille])
}

/** Un critère local sans motif, dans une grille qui motive les autres (COT-10). */
function releverSansMotif({ tableau, lignes, certitude }: GrilleDuClasseur, carnet: Carnet): void {
  const motif = colonneDe(tableau, 'motif')
  const locaux = lignes.filter(({ declareLocal, negatif, id }) => declareLocal && negatif === null && id === null)
  if (motif === undefined || !lignes.some(({ objet }) => mentionDe(valeurDe(tableau, objet, motif.rang)) !== '')) return
  for (const { objet, libelle } of locaux) {
    if (mentionDe(valeurDe(tableau, objet, motif.rang)) !== '') continue
    const releve = { lieu: lieuDe(tableau, objet, motif.rang), lu: null, attendu: null, message: message('grille-controle.sans-motif', { libelle }) }
    carnet.nonConforme({ ...releve, regle: 'COT-10', gravite: 'AL', certitude })
  }
}

/** Où se voit ce que le constat dit de toute la grille : le plus lourd des critères de localisation. */
function ligneVisee<L extends { readonly ligne: LigneDeGrille }>(id: string, lignes: readonly L[]): L | undefined {
  if (!id.startsWith('grille-controle.localisation-forte')) return undefined
  return lignes.filter(({ ligne }) => LOCALISATION.has(ligne.id ?? '')).sort((une, autre) => (autre.ligne.points ?? 0) - (une.ligne.points ?? 0))[0]
}

/** Une durée, ou une date dans une colonne dont le titre ne dit rien : la fin est donnée. */
function diteAilleurs({ tableau }: GrilleDuClasseur, { textes, objet }: LigneDeGrille): boolean {
  return textes.some(({ texte }) => DUREE.test(texte) && !SANS_LIMITE.test(texte)) || tableau.etrangeres.some((colonne) => lireDateDeCase(tableau, colonne, objet) !== null)
}

function enLigneCanonique({ tableau }: GrilleDuClasseur, ligne: LigneDeGrille) {
  const lire = (notion: string) => {
    const colonne = colonneDe(tableau, notion)
    return colonne === undefined ? null : brutDe(valeurDe(tableau, ligne.objet, colonne.rang))
  }
  const { bareme, id, officiel, libelle, negatif, points } = ligne
  const ecrit = bareme.genre === 'par an' || bareme.genre === 'par mois' ? `${bareme.genre}${Number.isFinite(bareme.plafond) ? ` plafond ${bareme.plafond}` : ''}` : null
  const nom = negatif === null ? (id === null ? libelle : (officiel ?? libelle)) : (MOTIFS_NEGATIFS.find((motif) => motif.id === negatif)?.libelle ?? libelle)
  return [nom, points, negatif === null ? ecrit : null, ligne.declareLocal ? 'local' : null, lire('debut'), lire('fin'), lire('motif'), lire('avis')]
}

function reprendre({ tableau, certitude }: GrilleDuClasseur, ligne: LigneDeGrille, { gravite, message: { id, donnees }, regle }: ConstatDeTableau, ou: 'critere' | 'points' | 'fin', carnet: Carnet): void {
  const fin = colonneDe(tableau, 'fin')
  const lieu = ou === 'points' ? ligne.lieuDesPoints : ou === 'fin' && fin !== undefined ? lieuDe(tableau, ligne.objet, fin.rang) : ligne.lieu
  carnet.nonConforme({ lieu, regle, gravite, lu: citer(tableau.feuille.valeur(lieu.ligne, lieu.colonne)), attendu: null, message: message(DITS[id] ?? id, donnees), certitude })
}

