import { ecrireAdresse, verifierPlage } from './adresse'
import { controlerProtection, ecrireMorceau, preparer } from './excel/ecriture'
import { ajouterFeuille, listerFeuilles } from './excel/feuilles'
import { lireMorceau } from './excel/lecture'
import { decouper, extraire } from './excel/morceaux'
import { lirePlageUtile, lireSelection, suivreSelection } from './excel/selection'
import { ErreurClasseur } from './port'
import type { Classeur, Contenu, Plage, Saisie, Valeur } from './port'

/** Cellules par échange : au-delà, Excel pour le web dépasse 5 Mo et le poste fige. */
const CELLULES_PAR_ECHANGE = 20_000
/** Limite de lecture d’Excel ; une colonne entière passe encore. */
const CELLULES_LUES_MAX = 5_000_000

/** Le classeur ouvert dans Excel, par l’objet global `Excel` d’office.js (ExcelApi 1.14 au plus). */
export function creerClasseurExcel(): Classeur {
  return {
    feuilles: listerFeuilles,
    selection: lireSelection,
    plageUtile: lirePlageUtile,
    lire,
    ecrire,
    ajouterFeuille,
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
  const morceaux = decouper(plage, CELLULES_PAR_ECHANGE)
  const avant = morceaux.length > 1 ? preparer(plage, ressaisir(await lire(plage))) : null
  const ecrits: Plage[] = []
  try {
    for (const morceau of morceaux) {
      // Une saisie ouverte refuse le premier morceau (rien n’est écrit) ; les suivants l’attendent pour ne pas rester à moitié.
      await ecrireMorceau(morceau, extraire(affectations, plage, morceau), { attendreFinDeSaisie: ecrits.length > 0 })
      ecrits.push(morceau)
    }
  } catch (erreur) {
    if (avant !== null) await retablir(plage, avant, ecrits)
    throw erreur
  }
}

async function retablir(plage: Plage, avant: ReturnType<typeof preparer>, ecrits: readonly Plage[]): Promise<void> {
  for (const morceau of ecrits) {
    await ecrireMorceau(morceau, extraire(avant, plage, morceau), { attendreFinDeSaisie: true })
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
