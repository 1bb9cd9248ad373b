import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import { estErreur } from '../../classeur/port'
import type { Classeur, Plage, Valeur } from '../../classeur/port'
import type { Brut } from '../../catalogue'
import type { ConstatDeTableau, ContexteDeSuivi, Message, Resultat, SuiviControle, TableauDeSuivi } from '../../regles'
import { controlerSuivi, ecrireBrut, message, nonEtabli, normaliser } from '../../regles'
import { estAjoutee } from '../../trames'
import { nommerCellules } from '../apercu/nommer-cellules'

/** Un tableau de suivi contrôlé dans sa feuille : de quoi montrer la cellule de chaque constat. */
export interface SuiviDeFeuille {
  readonly resultat: Resultat<SuiviControle>
  /** Cellules que le constat vise : sa case, sinon sa ligne, sinon les titres. */
  readonly situer: (constat: Pick<ConstatDeTableau, 'ligne' | 'colonne'>) => Plage
}

/** Lignes où chercher les titres, sous un intitulé de tableau et une date d'édition. */
const LIGNES_DE_TITRES = 20

/**
 * Lit un tableau de suivi dans une plage (ses titres sont ceux de la ligne du haut qui en porte le plus ; les colonnes que
 * Mixité y a posées ne comptent pas) et le contrôle. Une cellule en erreur refuse le contrôle, par son adresse.
 * @throws ErreurClasseur lecture refusée
 */
export async function controlerSuiviDeFeuille(
  classeur: Pick<Classeur, 'lire'>,
  suivi: TableauDeSuivi,
  plage: Plage,
  contexte: ContexteDeSuivi,
): Promise<SuiviDeFeuille> {
  const { valeurs } = await classeur.lire(plage)
  const debut = ligneDeTitres(suivi, valeurs)
  const titres = (valeurs[debut] ?? []).map((valeur) => (estErreur(valeur) ? valeur.erreur : ecrireBrut(valeur)))
  const garde = titres.flatMap((titre, rang) => (estAjoutee(suivi, titre) ? [] : [rang]))
  const enErreur: { ligne: number; colonne: number }[] = []
  const lignes = valeurs.slice(Math.max(0, debut)).map((ligne, i) =>
    garde.map((rang): Brut => {
      const valeur = ligne[rang] ?? null
      if (!estErreur(valeur)) return valeur
      enErreur.push({ ligne: plage.ligne + Math.max(0, debut) + i, colonne: plage.colonne + rang })
      return null
    }),
  )
  const haut = plage.ligne + Math.max(0, debut)
  return {
    resultat:
      enErreur.length > 0
        ? nonEtabli('refuse', [direLesErreurs(plage.feuille, enErreur)])
        : situerLesLignes(controlerSuivi(suivi, lignes, contexte), haut),
    situer: ({ ligne, colonne }) => {
      const rang = colonne === null ? -1 : rangDe(suivi, titres, colonne)
      const ici = { feuille: plage.feuille, ligne: haut + (ligne ?? 1) - 1, lignes: 1 }
      return rang < 0
        ? { ...ici, colonne: plage.colonne, colonnes: plage.colonnes }
        : { ...ici, colonne: plage.colonne + rang, colonnes: 1 }
    },
  }
}

/** Rang de la ligne qui porte le plus de titres du tableau ; à défaut, de la première remplie ; −1 : rien de rempli. */
function ligneDeTitres({ colonnes }: TableauDeSuivi, valeurs: readonly (readonly Valeur[])[]): number {
  const admis = new Set(Object.values(colonnes).flatMap(({ titres }) => titres.map(normaliser)))
  const poids = valeurs
    .slice(0, LIGNES_DE_TITRES)
    .map((ligne) => ligne.filter((valeur) => typeof valeur === 'string' && admis.has(normaliser(valeur))).length)
  const meilleur = Math.max(0, ...poids)
  return meilleur < 2 ? valeurs.findIndex((ligne) => ligne.some((valeur) => valeur !== null && valeur !== '')) : poids.indexOf(meilleur)
}

/** Les phrases citent les lignes de la feuille, non celles du tableau. */
function situerLesLignes(resultat: Resultat<SuiviControle>, haut: number): Resultat<SuiviControle> {
  if (resultat.etat !== 'etabli') return { ...resultat, motifs: resultat.motifs.map((motif) => situerLaLigne(motif, haut)) }
  const constats = resultat.valeur.constats.map((constat) => ({ ...constat, message: situerLaLigne(constat.message, haut) }))
  return { ...resultat, valeur: { ...resultat.valeur, constats } }
}

function situerLaLigne({ id, donnees }: Message, haut: number): Message {
  const { ligne, premiere } = donnees
  return message(id, {
    ...donnees,
    ...(typeof ligne === 'number' ? { ligne: ligne + haut } : {}),
    ...(typeof premiere === 'number' ? { premiere: premiere + haut } : {}),
  })
}

/** Une colonne se cherche sous chacun de ses titres admis : l'utilisateur a pu écrire le second. */
function rangDe({ colonnes }: TableauDeSuivi, lus: readonly string[], titre: string): number {
  const admis = Object.values(colonnes).find(({ titres }) => titres[0] === titre)?.titres ?? [titre]
  return lus.findIndex((lu) => admis.some((autre) => normaliser(autre) === normaliser(lu)))
}

function direLesErreurs(feuille: string, cellules: readonly { readonly ligne: number; readonly colonne: number }[]): Message {
  return message('remplissage.suivi-en-erreur', { cellules: nommerCellules(feuille, cellules) })
}

/** Vrai d'une feuille où l'on peut poser un tableau neuf : absente, ou sans rien d'écrit. */
export async function feuilleLibre(classeur: Pick<Classeur, 'feuilles' | 'plageUtile'>, nom: string): Promise<boolean> {
  const presente = (await classeur.feuilles()).find((feuille) => memeNomDeFeuille(feuille.nom, nom))
  return presente === undefined || (presente.genre === 'calcul' && (await classeur.plageUtile(presente.nom)) === null)
}
