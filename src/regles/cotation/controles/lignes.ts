import type { Brut, ConstatDeTableau, Entetes } from '../../com'
import { ecrireBrut, estVideOuZero, indexerEntetes, lireNombre } from '../../com'
import type { Message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import { lireBareme } from '../bareme'
import type { CritereReconnu } from '../catalogue-sne'
import { reconnaitreCritere } from '../catalogue-sne'
import { compilerCritere } from '../compiler-critere'
import type { LireColonne } from '../compiler-grille'
import type { CritereDeGrille } from '../grille'
import { GRILLE_GENERALE } from '../grille'
import { COT_05 } from '../note'
import { COT_11 } from '../points-negatifs'
import type { CellulesDeControle, ColonneDeControle } from './colonnes-de-controle'
import { planDeGrille } from './colonnes-de-controle'
import { ditEliminatoire } from './eliminatoire'
import { relever } from './relever'

/** Ligne d'une grille, lue autant qu'elle peut l'être. */
export interface LigneDeGrille {
  /** Rang dans la plage, en-têtes comptés. */
  readonly numero: number
  /** Libellé tel qu'écrit ; vide si la cellule l'est. */
  readonly libelle: string
  /** Ce qui désigne le même critère d'une grille à l'autre : identifiant, ou libellé réduit à ses mots. */
  readonly cle: string
  readonly reconnu: CritereReconnu
  /** Points écrits, même interdits ; `null` : absents ou illisibles. */
  readonly points: number | null
  /** Critère prêt à noter ; `null` : la ligne ne se lit pas. */
  readonly critere: CritereDeGrille | null
  readonly lire: LireColonne
  readonly controle: CellulesDeControle
}

export interface GrilleLue {
  readonly lignes: readonly LigneDeGrille[]
  readonly groupes: readonly string[]
  readonly entetes: readonly string[]
  readonly porte: (colonne: ColonneDeControle) => boolean
  /** Ce qui se lit mal, chaque fois à sa place. */
  readonly constats: readonly ConstatDeTableau[]
}

/**
 * Lit une grille ligne à ligne : une cellule fautive devient un constat et n'arrête pas la lecture des autres.
 * `demandes` : en-têtes des demandes ; `null` : toute colonne nommée est tenue pour présente.
 */
export function lireGrille(grille: readonly (readonly Brut[])[], demandes: Entetes | null): GrilleLue {
  const [premiere = [], ...corps] = grille
  const entetes = indexerEntetes(premiere)
  const plan = planDeGrille(entetes)
  const groupes: string[] = []
  const constats = [...plan.constats]
  const cible = demandes ?? toutesPresentes()
  const lignes = corps.flatMap((cellules, rang) => {
    if (plan.absentes.has('critère') || cellules.every(estVideOuZero)) return []
    const { lire, controle } = plan.lireLigne(cellules)
    const { ligne, motifs } = lireLigne(lire, rang + 2, cible, groupes, controle)
    constats.push(
      ...motifs.flatMap((motif) =>
        motif.donnees['colonne'] === 'points' && plan.absentes.has('points') ? [] : [classer(motif, ligne)],
      ),
    )
    return [ligne]
  })
  return {
    lignes,
    groupes,
    entetes: entetes.textes,
    porte: (colonne) => !plan.absentes.has(colonne),
    constats: [...constats, ...groupesMeles(lignes, groupes)],
  }
}

function lireLigne(
  lire: LireColonne,
  numero: number,
  demandes: Entetes,
  groupes: string[],
  controle: CellulesDeControle,
): { readonly ligne: LigneDeGrille; readonly motifs: readonly Message[] } {
  const libelle = ecrireBrut(lire('critère')).trim()
  const reconnu = reconnaitreCritere(libelle)
  // Un mode « éliminatoire » se relève pour ce qu'il est : le refuser aussi comme mode inconnu dirait deux fois la même faute.
  const sansMode: LireColonne = (colonne) =>
    colonne === 'mode' && ditEliminatoire(ecrireBrut(lire('mode'))) ? null : lire(colonne)
  const compile = compilerCritere(sansMode, numero, demandes, groupes, GRILLE_GENERALE)
  const points = lireNombre(lire('points'))
  const cle = reconnu.genre === 'sne' ? reconnu.critere.id : reconnu.genre === 'negatif' ? reconnu.id : normaliser(libelle)
  const ligne = {
    numero,
    libelle,
    cle,
    reconnu,
    points: typeof points === 'string' ? null : points,
    lire,
    controle,
  }
  if ('length' in compile) return { ligne: { ...ligne, critere: null }, motifs: compile }
  return { ligne: { ...ligne, critere: compile }, motifs: [] }
}

/** Une faute de points négatifs ou de date de fin est contraire à la circulaire ; toute autre rend la note incalculable. */
function classer(motif: Message, { numero: ligne, libelle, reconnu, points, lire }: LigneDeGrille): ConstatDeTableau {
  const colonne = String(motif.donnees['colonne'])
  const negatif = reconnu.genre === 'negatif'
  const paliersNegatifs =
    colonne === 'barème' && lireBareme(ecrireBrut(lire('barème')))?.paliers?.points.some((p) => p < 0) === true
  if (!negatif && (paliersNegatifs || (colonne === 'points' && points !== null && points < 0))) {
    return relever(COT_11, 'EL', { ligne, colonne }, 'grille-controle.negatif-interdit', { libelle })
  }
  if (negatif && colonne === 'fin' && lire('fin') === null) {
    return relever(COT_11, 'EL', { ligne, colonne }, 'grille-controle.negatif-sans-fin', { libelle })
  }
  const regle = negatif && (colonne === 'fin' || (colonne === 'points' && points !== null)) ? COT_11 : COT_05
  return { gravite: 'IN', message: motif, regle: regle.id, ligne, colonne }
}

/** Un groupe qui mêle « maximum » et « exclusif » ne dit pas comment ses critères se cumulent. */
function groupesMeles(lignes: readonly LigneDeGrille[], groupes: readonly string[]): ConstatDeTableau[] {
  return groupes.flatMap((groupe, rang) => {
    const modes = new Set(
      lignes.flatMap(({ critere }) => (critere?.groupe === rang && critere.mode !== 'somme' ? [critere.mode] : [])),
    )
    return modes.size > 1 ? [relever(COT_05, 'IN', { colonne: 'mode' }, 'grille-controle.groupe-mele', { groupe })] : []
  })
}

/** Sans les demandes, on ne peut reprocher à la grille aucune de leurs colonnes : chacune reçoit son rang. */
function toutesPresentes(): Entetes {
  const rangs = new Map<string, number>()
  return {
    textes: [],
    rang: (texte) => {
      const cle = normaliser(texte)
      const rang = rangs.get(cle) ?? rangs.size
      if (cle !== '') rangs.set(cle, rang)
      return cle === '' ? -1 : rang
    },
  }
}
