import { ecrireAdresse, ecrireCellule, ecrireRectangle, verifierPlage } from '../../adresse'
import { ErreurClasseur, estFormule } from '../../port'
import type { Plage, Saisie, SaisieFormule, Valeur } from '../../port'
import { contient } from '../../rectangle'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import type { Matrice } from '../feuille/groupes'
import type { Pose } from '../feuille/pose'
import { ecrireFormuleDeFichier } from '../formule/ecrire-formule'

export interface PosePlacee {
  readonly ligne: number
  readonly colonne: number
  readonly pose: Pose
}

export interface EcriturePreparee {
  readonly poses: readonly PosePlacee[]
  /** Matrices de la feuille une fois l'écriture faite. */
  readonly matrices: readonly Matrice[]
}

/**
 * Vérifie une écriture contre les formules liées de la feuille et prépare ses poses ; rien n'est encore posé.
 * @throws ErreurClasseur `formule-partagee`, `formule-matricielle`, `debordement-bloque`, `plage-invalide`
 */
export async function preparerEcriture(
  feuille: FeuilleOuverte,
  plage: Plage,
  contenu: readonly (readonly Saisie[])[],
): Promise<EcriturePreparee> {
  const groupes = await feuille.groupes()
  const retirees = groupes.verifier(plage, ({ ligne, colonne }) => {
    const pose = feuille.poses.get(ligne)?.get(colonne)
    return pose !== undefined && pose.genre !== 'recalcul'
  })
  const poses: PosePlacee[] = retirees.flatMap((matrice) => effacerSuites(matrice, plage))
  const nouvelles: Matrice[] = []
  for (const [i, saisies] of contenu.entries()) {
    for (const [j, saisie] of saisies.entries()) {
      const lieu = { ligne: plage.ligne + i, colonne: plage.colonne + j }
      poses.push({ ...lieu, pose: versPose(saisie, lieu) })
      if (!estFormule(saisie) || saisie.debordement === undefined) continue
      const matrice = matriceDe(saisie.debordement, plage.feuille, lieu)
      const suites = suitesDe(saisie.debordement, lieu)
      for (const suite of suites) await refuserObstacle(feuille, plage, matrice, suite, retirees, nouvelles)
      nouvelles.push(matrice)
      poses.push(...suites)
    }
  }
  return { poses, matrices: [...groupes.matrices.filter((matrice) => !retirees.includes(matrice)), ...nouvelles] }
}

function versPose(saisie: Saisie, { ligne, colonne }: { ligne: number; colonne: number }): Pose {
  if (!estFormule(saisie)) return saisie === null ? { genre: 'vide' } : { genre: 'valeur', valeur: sansZeroNegatif(saisie) }
  const { formule, valeur = null, debordement } = saisie
  const [lignes, colonnes] = [debordement?.length ?? 1, debordement?.[0]?.length ?? 1]
  return {
    genre: 'formule',
    saisie: formule,
    formule: ecrireFormuleDeFichier(formule),
    valeur: sansZeroNegatif(valeur),
    matrice: debordement === undefined ? null : ecrireRectangle({ ligne, colonne, lignes, colonnes }),
  }
}

function matriceDe(
  debordement: NonNullable<SaisieFormule['debordement']>,
  feuille: string,
  ancre: { ligne: number; colonne: number },
): Matrice {
  const etendue = { ...ancre, lignes: debordement.length, colonnes: debordement[0]?.length ?? 0 }
  if (debordement.some(({ length }) => length !== etendue.colonnes)) {
    const plage = ecrireCellule(ancre.ligne, ancre.colonne)
    throw new ErreurClasseur('forme-differente', { plage, attendu: 'rectangle', lu: 'lignes inégales' })
  }
  verifierPlage({ feuille, ...etendue })
  return { ancre, etendue, dynamique: true }
}

function suitesDe(debordement: readonly (readonly Valeur[])[], ancre: { ligne: number; colonne: number }): readonly PosePlacee[] {
  return debordement
    .flatMap((valeurs, i) =>
      valeurs.map((valeur, j) => ({
        ligne: ancre.ligne + i,
        colonne: ancre.colonne + j,
        pose: { genre: 'suite', valeur: sansZeroNegatif(valeur) } as const,
      })),
    )
    .slice(1)
}

/** Un débordement ne recouvre que du vide, ou ce que l'écriture vient elle-même de retirer. */
async function refuserObstacle(
  feuille: FeuilleOuverte,
  plage: Plage,
  { ancre }: Matrice,
  suite: PosePlacee,
  retirees: readonly Matrice[],
  nouvelles: readonly Matrice[],
): Promise<void> {
  const liberee = retirees.some(({ etendue }) => contient(etendue, suite))
  const prise = contient(plage, suite) || nouvelles.some(({ etendue }) => contient(etendue, suite))
  if (!prise && (liberee || (await feuille.estVide(suite.ligne, suite.colonne)))) return
  throw new ErreurClasseur('debordement-bloque', {
    cellule: ecrireAdresse({ feuille: plage.feuille, ...ancre, lignes: 1, colonnes: 1 }),
    obstacle: ecrireCellule(suite.ligne, suite.colonne),
  })
}

function effacerSuites({ etendue }: Matrice, plage: Plage): readonly PosePlacee[] {
  const suites: PosePlacee[] = []
  for (let i = 0; i < etendue.lignes; i += 1) {
    for (let j = 0; j < etendue.colonnes; j += 1) {
      const lieu = { ligne: etendue.ligne + i, colonne: etendue.colonne + j }
      if (!contient(plage, lieu)) suites.push({ ...lieu, pose: { genre: 'vide' } })
    }
  }
  return suites
}

function sansZeroNegatif(valeur: Valeur): Valeur {
  return Object.is(valeur, -0) ? 0 : valeur
}
