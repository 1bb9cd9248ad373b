import { ecrireAdresse, verifierPlage } from './adresse'
import { creerCommentaires } from './excel/commentaires'
import { controlerFormats, controlerProtection, ecrireMorceau, preparer } from './excel/ecriture'
import { creerAjoutsDeFeuilles, listerFeuilles } from './excel/feuilles'
import { creerGraphiques } from './excel/graphiques'
import { lireMorceau } from './excel/lecture'
import { creerMemoire } from './excel/memoire'
import { mettreEnForme } from './excel/mise-en-forme'
import { decouper, extraire } from './morceaux'
import { releverObstacles } from './excel/obstacles'
import { lirePlageUtile, lireSelection, montrer, suivreSelection } from './excel/selection'
import { ErreurClasseur } from './port'
import type { Classeur, Contenu, Plage, Saisie, Valeur } from './port'

/** Cellules par échange : au-delà, Excel pour le web dépasse 5 Mo et le poste fige. */
const CELLULES_PAR_ECHANGE = 20_000
/** Au-delà, office.js écrit la plage en plusieurs fois : un refus peut en laisser le début écrit. */
const CELLULES_D_UN_BLOC = 1_500
/** Limite de lecture d’Excel ; une colonne entière passe encore. */
const CELLULES_LUES_MAX = 5_000_000

/** Le classeur ouvert dans Excel, par l’objet global `Excel` d’office.js (ExcelApi 1.14 au plus). */
export function creerClasseurExcel(): Classeur {
  const memoire = creerMemoire()
  return {
    feuilles: listerFeuilles,
    selection: lireSelection,
    plageUtile: lirePlageUtile,
    lire,
    ecrire,
    ...creerAjoutsDeFeuilles(),
    mettreEnForme,
    obstacles: releverObstacles,
    ...creerGraphiques(),
    montreLesGraphiques: true,
    ...creerCommentaires(),
    montreLesCommentaires: true,
    lireMemoire: memoire.lire,
    memoriser: memoire.garder,
    montrer,
    surSelection: suivreSelection,
  }
}

async function lire(plage: Plage): Promise<Contenu> {
  verifierPlage(plage)
  if (plage.lignes * plage.colonnes > CELLULES_LUES_MAX) {
    throw new ErreurClasseur('plage-invalide', { plage: ecrireAdresse(plage) })
  }
  const valeurs: Valeur[][] = Array.from({ length: plage.lignes }, () => [])
  const formules: (string | null)[][] = Array.from({ length: plage.lignes }, () => [])
  for (const morceau of decouper(plage, CELLULES_PAR_ECHANGE)) {
    const lu = await lireMorceau(morceau)
    const haut = morceau.ligne - plage.ligne
    lu.valeurs.forEach((rangee, i) => valeurs[haut + i]?.push(...rangee))
    lu.formules.forEach((rangee, i) => formules[haut + i]?.push(...rangee))
  }
  return { valeurs, formules }
}

async function ecrire(plage: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void> {
  const affectations = preparer(plage, contenu)
  await controlerProtection(plage)
  for (const morceau of decouper(plage, CELLULES_PAR_ECHANGE)) await controlerFormats(morceau, extraire(contenu, plage, morceau))
  const indivisible = plage.lignes * plage.colonnes <= CELLULES_D_UN_BLOC
  const avant = indivisible ? null : preparer(plage, ressaisir(await lire(plage)))
  const entames: Plage[] = []
  try {
    for (const morceau of decouper(plage, CELLULES_PAR_ECHANGE)) {
      if (entames.length > 0) await rendreLaMain()
      entames.push(morceau)
      // Une saisie ouverte refuse le premier morceau (rien n’est écrit) ; les suivants l’attendent pour ne pas rester à moitié.
      await ecrireMorceau(morceau, extraire(affectations, plage, morceau), { attendreFinDeSaisie: entames.length > 1 })
    }
  } catch (erreur) {
    const rienEcrit = erreur instanceof ErreurClasseur && erreur.code === 'cellule-en-edition'
    if (avant !== null && !rienEcrit) await retablir(plage, avant, entames)
    throw erreur
  }
}

/** Laisse la page se redessiner et l’utilisateur annuler entre deux échanges, même si Excel répond aussitôt. */
function rendreLaMain(): Promise<void> {
  return new Promise((suite) => setTimeout(suite))
}

/** Rend leur ancien contenu aux morceaux entamés ; ce qui refuse encore n’avait pas été écrit. */
async function retablir(plage: Plage, avant: ReturnType<typeof preparer>, entames: readonly Plage[]): Promise<void> {
  for (const morceau of entames) {
    await ecrireMorceau(morceau, extraire(avant, plage, morceau), { attendreFinDeSaisie: true }).catch(() => undefined)
  }
}

/** Contenu lu, sous la forme à ressaisir pour le retrouver. */
function ressaisir({ valeurs, formules }: Contenu): Saisie[][] {
  return valeurs.map((rangee, i) =>
    rangee.map((valeur, j) => {
      const formule = formules[i]?.[j] ?? null
      return formule === null ? valeur : { formule, valeur }
    }),
  )
}
