import type { Brut } from '../../../catalogue'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { plagesSeCroisent } from '../../../classeur/rectangle'
import { controlerGrille, indexerEntetes, LECTURES_PAR_DEFAUT, MODULE_DU_SNE } from '../../../regles'
import type { ConstatDeTableau, Message } from '../../../regles'
import { enBrut } from '../../../remplissage'
import { colonnesManquantes } from './colonnes-manquantes'
import type { ColonnesManquantes } from './colonnes-manquantes'
import { lireGrille } from './lire-grille'

/** Une grille à contrôler avant de noter, et ce qu’on sait de la liste qu’elle notera. */
export interface GrilleAControler {
  readonly grille: Plage
  /** Seuls ses titres se lisent ; `null` : pas encore choisie. */
  readonly demandes: Plage | null
  /** Numéro de série de la date de calcul ; `null` : les dates des critères ne se jugent pas. */
  readonly jour: number | null
  readonly doublement: boolean
}

/** Constat et sa cellule ; `null` : la grille entière. */
export interface ConstatDeGrille extends ConstatDeTableau {
  readonly adresse: string | null
}

export interface GrilleControlee {
  /** Du plus grave au plus léger. */
  readonly constats: readonly ConstatDeGrille[]
  /** Ce que la grille seule ne permet pas de vérifier. */
  readonly alertes: readonly Message[]
  /** Critères sans colonne dans la liste ; `null` : aucun, ou la liste n’est pas choisie. */
  readonly manquantes: ColonnesManquantes | null
}

/**
 * Contrôle la grille choisie, sans lire les demandes ; rend pourquoi elle ne s’y prête pas.
 * @throws ErreurClasseur
 */
export async function controlerGrilleChoisie(classeur: Classeur, choix: GrilleAControler): Promise<GrilleControlee | readonly Message[]> {
  const grille = await lireGrille(classeur, choix.grille)
  if ('id' in grille) return [grille]
  const titres = await titresDe(classeur, choix)
  const resultat = controlerGrille({
    grille,
    entetes: titres === null ? null : [titres],
    demandes: null,
    calcul: choix.jour,
    doublement: choix.doublement,
    autreGrille: null,
    outil: MODULE_DU_SNE,
    lectures: LECTURES_PAR_DEFAUT,
  })
  if (resultat.etat !== 'etabli') return resultat.motifs
  const placer = placeurDe(choix.grille, grille[0] ?? [])
  const manquantes = titres === null ? null : colonnesManquantes(grille, choix.grille, titres)
  return { manquantes, constats: resultat.valeur.map((constat) => ({ ...constat, adresse: placer(constat) })), alertes: resultat.alertes }
}

/** Titres de la liste ; d’une liste qui recouvre la grille, ils ne voudraient rien dire. */
async function titresDe(classeur: Classeur, { demandes, grille }: GrilleAControler): Promise<readonly Brut[] | null> {
  if (demandes === null || plagesSeCroisent(demandes, grille)) return null
  const { valeurs } = await classeur.lire({ ...demandes, lignes: 1 })
  return (valeurs[0] ?? []).map(enBrut)
}

function placeurDe(grille: Plage, titres: readonly Brut[]): (constat: Pick<ConstatDeTableau, 'ligne' | 'colonne'>) => string | null {
  const entetes = indexerEntetes(titres)
  return ({ ligne, colonne }) => {
    if (ligne === null) return null
    const ici = { ...grille, ligne: grille.ligne + ligne - 1, lignes: 1 }
    const rang = colonne === null ? -1 : entetes.rang(colonne)
    return ecrireAdresse(rang < 0 ? ici : { ...ici, colonne: grille.colonne + rang, colonnes: 1 })
  }
}
