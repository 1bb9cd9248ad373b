import type { Plage, Valeur } from '../../classeur/port'
import { contient } from '../../classeur/rectangle'
import type { FormuleLue } from '../../classeur/xlsx'
import { evaluer } from '../../formules'
import type { Contexte, Evaluation, Noeud, TableauConnu } from '../../formules'
import { FeuilleChargee } from './feuille-chargee'
import type { SourceDeModele } from './source'

/** Levée pendant une évaluation qui touche une feuille non chargée ; ne sort pas de ce fichier. */
class FeuilleNonChargee extends Error {
  constructor(readonly feuille: string) {
    super(feuille)
  }
}

export interface FormuleSituee extends FormuleLue {
  readonly feuille: string
}

/** Ce que les formules d'un classeur voient de lui ; les feuilles ne sont chargées qu'au besoin. */
export class Modele {
  private readonly chargees = new Map<string, FeuilleChargee>()

  private constructor(
    private readonly source: SourceDeModele,
    private readonly noms: ReadonlyMap<string, string>,
    private readonly tableaux: readonly TableauConnu[],
    private readonly feuilles: readonly string[],
    readonly formules: readonly FormuleSituee[],
  ) {}

  static async ouvrir(source: SourceDeModele): Promise<Modele> {
    const feuilles = (await source.feuilles()).filter(({ genre }) => genre === 'calcul').map(({ nom }) => nom)
    const formules: FormuleSituee[] = []
    for (const feuille of feuilles) for (const lue of await source.formules(feuille)) formules.push({ ...lue, feuille })
    const noms = (await source.nomsDefinis()).map(({ nom, feuille, texte }) => [clefDeNom(nom, feuille), texte] as const)
    const tableaux = (await source.tableaux()).map(({ nom, plage, colonnes, enTetes, total }) => ({
      nom,
      plage,
      colonnes,
      entetes: enTetes,
      totaux: total,
    }))
    return new Modele(source, new Map(noms), tableaux, feuilles, formules)
  }

  /** Nom exact d'une feuille de calcul, sans égard à la casse. */
  nomExact(feuille: string): string | undefined {
    return this.feuilles.find((nom) => memeNom(nom, feuille))
  }

  contexte(feuille: string, ligne: number, colonne: number, options: Partial<Contexte> = {}): Contexte {
    return {
      feuille,
      ligne,
      colonne,
      lire: (plage) => this.lire(plage),
      nom: (nom, depuis) => this.noms.get(clefDeNom(nom, depuis)) ?? this.noms.get(clefDeNom(nom, null)) ?? null,
      tableau: (nom) => this.tableau(nom, feuille, ligne, colonne),
      debordement: (plage) => this.debordement(plage),
      date1904: this.source.date1904,
      ...options,
    }
  }

  /** Évalue en chargeant les feuilles à mesure que la formule les demande. */
  async evaluer(noeud: Noeud, contexte: Contexte): Promise<Evaluation> {
    for (;;) {
      try {
        return evaluer(noeud, contexte)
      } catch (cause) {
        if (!(cause instanceof FeuilleNonChargee)) throw cause
        await this.charger(cause.feuille)
      }
    }
  }

  async charger(feuille: string): Promise<FeuilleChargee> {
    const connue = this.chargees.get(clef(feuille))
    if (connue !== undefined) return connue
    const chargee = new FeuilleChargee(feuille)
    await this.source.parcourirValeurs(feuille, (ligne, colonne, valeur) => {
      if (valeur === null) chargee.rendreInconnue({ ligne, colonne, lignes: 1, colonnes: 1 })
      else chargee.poser(ligne, colonne, valeur)
    })
    this.chargees.set(clef(feuille), chargee)
    return chargee
  }

  private lire(plage: Plage): readonly (readonly Valeur[])[] {
    const nom = this.nomExact(plage.feuille)
    if (nom === undefined) return referenceMorte(plage)
    const chargee = this.chargees.get(clef(nom))
    if (chargee === undefined) throw new FeuilleNonChargee(nom)
    return chargee.lire(plage)
  }

  private tableau(nom: string, feuille: string, ligne: number, colonne: number): TableauConnu | null {
    const trouve = this.tableaux.find((tableau) =>
      nom === '' ? memeNom(tableau.plage.feuille, feuille) && contient(tableau.plage, { ligne, colonne }) : memeNom(tableau.nom, nom),
    )
    return trouve ?? null
  }

  private debordement({ feuille, ligne, colonne }: Plage): Plage | null {
    const ancre = this.formules.find(
      (formule) =>
        formule.genre === 'dynamique' &&
        formule.ligne === ligne &&
        formule.colonne === colonne &&
        memeNom(formule.feuille, feuille),
    )
    return ancre?.etendue == null ? null : { feuille: ancre.feuille, ...ancre.etendue }
  }
}

/** Une feuille absente vaut `#REF!` partout ; au-delà de quelques lignes l'erreur s'est déjà propagée. */
function referenceMorte({ lignes, colonnes }: Plage): readonly (readonly Valeur[])[] {
  const erreur = { erreur: '#REF!' } as const
  return Array.from({ length: Math.min(lignes, 1000) }, () => Array.from({ length: Math.min(colonnes, 100) }, () => erreur))
}

export function memeNom(un: string, autre: string): boolean {
  return clef(un) === clef(autre)
}

/** Excel ignore la casse des noms de feuilles, de tableaux et des noms définis. */
export function clef(nom: string): string {
  return nom.toLowerCase()
}

function clefDeNom(nom: string, feuille: string | null): string {
  return `${feuille === null ? '' : clef(feuille)}!${clef(nom)}`
}
