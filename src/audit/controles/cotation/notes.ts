import { NATURES } from '../../../classeur/instantane'
import { message, normaliser } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lieuDuTitre } from '../../reconnaissance/lieu-du-titre'
import { rapprocher } from './bareme-des-demandes'
import type { BaremeDesDemandes } from './bareme-des-demandes'
import { colonnesDeCritere, nombreOuZero, vraiOuFaux } from './colonnes-de-demandes'
import type { ColonneDeCritere } from './colonnes-de-demandes'
import { jourDuCalcul } from './dates'
import { examinerLesDossiersEnColonnes } from './dossiers-en-colonnes'
import { grillesDesDemandes } from './grille-des-demandes'
import { grillesDe, negatifDe } from './grilles'
import { MODELE_DEMANDES } from './modele-demandes'

/** Part des notes à retrouver pour tenir la lecture du tableau pour la bonne. */
const PART_RETROUVEE = 0.6
const ECART = 1e-6
/** Lignes qui prouvent une colonne hors grille malgré une note fausse, et notes fausses admises pour chacune d'elles. */
const LIGNES_PROBANTES = 3
const DISCORDANTES = 1 / LIGNES_PROBANTES

/** Note d'une demande : la somme de ses points (COT-05). */
export const CONTROLE_DES_NOTES: Controle = {
  id: 'COT-05.note',
  regle: 'COT-05',
  gravite: 'IN',
  aide: 'audit-cotation.aide.note',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      const note = tableau.modele.id === MODELE_DEMANDES.id ? colonneDe(tableau, 'note') : undefined
      if (note !== undefined) examiner(dossier, tableau, note, carnet)
    }
    for (const grille of grillesDe(dossier)) examinerLesDossiersEnColonnes(grille, carnet)
  },
}

function examiner(dossier: Dossier, tableau: TableauReconnu, note: ColonneReconnue, carnet: Carnet): void {
  const calcul = jourDuCalcul(tableau) ?? dossier.options.jour
  const grilles = grillesDesDemandes(dossier, tableau)
  if (grilles === 'plusieurs') return
  if (grilles === null) {
    examinerLaSomme(tableau, note, carnet)
    return
  }
  const { generale, mutation } = grilles
  const baremes = [generale, ...(mutation === null ? [] : [mutation])].map((grille) => rapprocher(tableau, grille, calcul))
  recalculer(tableau, note, baremes, calcul, carnet)
}

/** Notes d'un tableau et celles que la grille rend, ligne par ligne. */
interface Ecarts {
  /** Écart de la note écrite à la plus proche des notes admises ; `NaN` : ligne sans note, ou case illisible. */
  readonly ecarts: Float64Array
  readonly attendues: Float64Array
  readonly lues: number
  readonly retrouvees: number
}

function comparer(tableau: TableauReconnu, note: ColonneReconnue, attendre: (objet: number) => readonly number[]): Ecarts {
  const { objets, feuille } = tableau
  const [ecarts, attendues] = [new Float64Array(objets.length).fill(NaN), new Float64Array(objets.length).fill(NaN)]
  let [lues, retrouvees] = [0, 0]
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] ?? 0
    if (feuille.nature(objet, note.rang) === NATURES.vide) continue
    const lue = nombreOuZero(tableau, objet, note.rang)
    const admises = attendre(objet)
    const [premiere = NaN] = admises
    if (Number.isNaN(lue) || Number.isNaN(premiere)) continue
    lues += 1
    attendues[i] = premiere
    const proche = admises.find((admise) => Math.abs(lue - admise) < ECART)
    ecarts[i] = proche === undefined ? lue - premiere : 0
    if (proche !== undefined) retrouvees += 1
  }
  return { ecarts, attendues, lues, retrouvees }
}

/** Notes que la grille admet : des points qui ont une fin ne comptent pas au-delà, et, jour du calcul inconnu, comptent ou non. */
function sommes({ apports }: BaremeDesDemandes, objet: number, calcul: number | null): readonly number[] {
  let [durables, finissants] = [0, 0]
  for (const { ligne, points } of apports) {
    if (ligne.fin === null || (calcul !== null && calcul <= ligne.fin)) durables += points(objet)
    else if (calcul === null) finissants += points(objet)
  }
  const ecrire = (total: number): number => Number(total.toPrecision(12))
  return finissants === 0 ? [ecrire(durables)] : [ecrire(durables + finissants), ecrire(durables)]
}

function recalculer(tableau: TableauReconnu, note: ColonneReconnue, baremes: readonly BaremeDesDemandes[], calcul: number | null, carnet: Carnet): void {
  const [generale, mutation] = baremes
  if (generale === undefined || generale.apports.length < 2) return
  const grille = colonneDe(tableau, 'grille')
  const deuxieme = tableau.colonnes.find(({ notion }) => notion === 'S37')
  const rendre = (objet: number): readonly number[] => {
    if (mutation === undefined) return sommes(generale, objet, calcul)
    const dite = grille === undefined ? '' : normaliser(String(tableau.feuille.valeur(objet, grille.rang) ?? ''))
    const deMutation = grille === undefined ? deuxieme !== undefined && vraiOuFaux(tableau, objet, deuxieme.rang) === 1 : /mutation/.test(dite)
    const [une, autre] = deMutation ? [mutation, generale] : [generale, mutation]
    // La grille qu'une demande aurait dû suivre se juge à part : sa note est juste si elle est celle de l'une ou de l'autre.
    return grille === undefined ? sommes(une, objet, calcul) : [...sommes(une, objet, calcul), ...(deMutation ? sommes(autre, objet, calcul) : [])]
  }
  const ecarts = comparer(tableau, note, rendre)
  const horsGrille = colonnesHorsGrille(tableau, note, generale, ecarts)
  conclure(tableau, note, generale, ecarts, horsGrille, carnet)
}

/** Une colonne que la grille ne connaît pas et qui explique, à elle seule, l'écart des notes partout où elle est remplie. */
interface HorsGrille {
  readonly colonne: ColonneDeCritere
  readonly lignes: ReadonlySet<number>
  /** Points qu'elle apporte. */
  readonly points: ReadonlySet<number>
}

function colonnesHorsGrille(tableau: TableauReconnu, note: ColonneReconnue, { apports }: BaremeDesDemandes, { ecarts }: Ecarts): readonly HorsGrille[] {
  const employees = new Set(apports.map(({ colonne }) => colonne.rang))
  const notees = new Set(apports.map(({ ligne }) => ligne.id))
  return colonnesDeCritere(tableau).flatMap((colonne): HorsGrille[] => {
    const { rang, nature, id } = colonne
    if (employees.has(rang) || rang === note.rang || (id !== null && notees.has(id)) || (nature !== 'points' && nature !== 'drapeau')) return []
    const lignes = new Set<number>()
    const points = new Set<number>()
    let discordantes = 0
    for (let i = 0; i < tableau.objets.length; i += 1) {
      const ecart = ecarts[i] ?? NaN
      const objet = tableau.objets[i] ?? 0
      const valeur = nature === 'points' ? nombreOuZero(tableau, objet, rang) : vraiOuFaux(tableau, objet, rang)
      if (Number.isNaN(ecart) || Number.isNaN(valeur) || valeur === 0) continue
      if (Math.abs(ecart) < ECART) return []
      if (nature === 'points' && Math.abs(ecart - valeur) > ECART) {
        discordantes += 1
        continue
      }
      lignes.add(i)
      points.add(Number(ecart.toPrecision(12)))
    }
    const suivie = discordantes === 0 || (lignes.size >= LIGNES_PROBANTES && discordantes <= DISCORDANTES * lignes.size)
    const prouvee = nature === 'points' ? lignes.size >= 1 && suivie : lignes.size >= 2 && points.size === 1
    return prouvee ? [{ colonne, lignes, points }] : []
  })
}

function conclure(tableau: TableauReconnu, note: ColonneReconnue, bareme: BaremeDesDemandes, { ecarts, attendues, lues, retrouvees }: Ecarts, horsGrille: readonly HorsGrille[], carnet: Carnet): void {
  const expliquees = new Set(horsGrille.flatMap(({ lignes }) => [...lignes]))
  if (lues === 0) return
  const certitude = laPlusFaible([bareme.certitude, note.certitude])
  if (retrouvees + expliquees.size < PART_RETROUVEE * lues) {
    carnet.aVerifier({
      lieu: lieuDuTitre(tableau, note.rang),
      lu: note.intitule,
      attendu: null,
      message: message('audit-cotation.notes-non-retrouvees', { nombre: retrouvees, total: lues }),
      certitude,
    })
    return
  }
  for (const { colonne, lignes, points } of horsGrille) {
    // Une ligne de la grille sans colonne, du même poids : c'est peut-être elle, autrement nommée.
    const connue = bareme.sansColonne.some((ligne) => ligne.points !== null && points.has(ligne.points))
    carnet[connue ? 'aVerifier' : 'nonConforme']({
      lieu: lieuDuTitre(tableau, colonne.rang),
      gravite: 'EL',
      lu: colonne.intitule,
      attendu: null,
      message: message('audit-cotation.critere-hors-grille', { intitule: colonne.intitule, nombre: lignes.size }),
      certitude,
      consequences: [...lignes].map((i) => lieuDe(tableau, tableau.objets[i] ?? 0, note.rang)),
    })
  }
  const apportAbsent = apportDesAbsentes(bareme)
  for (let i = 0; i < ecarts.length; i += 1) {
    const ecart = ecarts[i] ?? NaN
    if (Number.isNaN(ecart) || expliquees.has(i)) continue
    if (ecart === 0) {
      carnet.conforme()
      continue
    }
    const objet = tableau.objets[i] ?? 0
    const attendu = attendues[i] ?? 0
    const lu = nombreOuZero(tableau, objet, note.rang)
    const releve = {
      lieu: lieuDe(tableau, objet, note.rang),
      lu,
      attendu,
      message: message('audit-cotation.note-differente', { lu, attendu, detail: detailDe(bareme, objet) }),
      certitude,
    }
    if (bareme.sansColonne.length === 0) carnet.nonConforme({ ...releve, correction: attendu })
    else if (ecart < apportAbsent.minimum - ECART || ecart > apportAbsent.maximum + ECART) carnet.nonConforme(releve)
    else carnet.aVerifier(releve)
  }
}

/** Points que les lignes de la grille sans colonne peuvent ôter ou ajouter à une note. */
function apportDesAbsentes({ sansColonne }: BaremeDesDemandes): { readonly minimum: number; readonly maximum: number } {
  let [minimum, maximum] = [0, 0]
  for (const { points, bareme, negatif } of sansColonne) {
    const ample = points === null || bareme.genre !== 'vrai'
    if (ample) [minimum, maximum] = (points ?? 0) < 0 || negatif !== null ? [-Infinity, maximum] : [points === null ? -Infinity : minimum, Infinity]
    else if (points < 0) minimum += points
    else maximum += points
  }
  return { minimum, maximum }
}

function detailDe({ apports }: BaremeDesDemandes, objet: number): string {
  const ecrits = apports.flatMap(({ ligne, points }) => {
    const valeur = points(objet)
    return valeur === 0 ? [] : [`${ligne.libelle} ${String(valeur).replace('.', ',')}`]
  })
  return ecrits.length === 0 ? 'aucun critère rempli' : ecrits.join(', ')
}

/** Sans grille, la note d'un tableau de points est leur somme, si presque toutes les lignes le montrent. */
function examinerLaSomme(tableau: TableauReconnu, note: ColonneReconnue, carnet: Carnet): void {
  const enPoints = colonnesDeCritere(tableau).filter(({ nature, rang }) => nature === 'points' && rang < note.rang)
  const connues = enPoints.filter(({ id }) => id !== null)
  if (connues.length < 2) return
  const avecPenalites = enPoints.filter(({ id, intitule }) => id !== null || negatifDe(intitule) !== null)
  // Un critère local ne se sait tel que si les notes le comptent.
  const essais = [connues, avecPenalites, enPoints].map((colonnes) => ({
    colonnes,
    ecarts: comparer(tableau, note, (objet) => [colonnes.reduce((total, { rang }) => total + nombreOuZero(tableau, objet, rang), 0)]),
  }))
  const { colonnes, ecarts } = essais.reduce((meilleur, essai) => (essai.ecarts.retrouvees > meilleur.ecarts.retrouvees ? essai : meilleur))
  if (ecarts.lues < 4 || ecarts.retrouvees < 0.75 * ecarts.lues) return
  const certitude = laPlusFaible([tableau.certitude, note.certitude, ...colonnes.map((colonne) => colonne.certitude)])
  for (let i = 0; i < ecarts.ecarts.length; i += 1) {
    const ecart = ecarts.ecarts[i] ?? NaN
    if (Number.isNaN(ecart)) continue
    if (ecart === 0) {
      carnet.conforme()
      continue
    }
    const objet = tableau.objets[i] ?? 0
    const lu = nombreOuZero(tableau, objet, note.rang)
    const attendu = ecarts.attendues[i] ?? 0
    carnet.nonConforme({ lieu: lieuDe(tableau, objet, note.rang), lu, attendu, message: message('audit-cotation.note-somme', { lu, attendu }), certitude })
  }
}
