import { ESPACE_DE_NOMS, FONCTIONS } from '../../catalogue'
import { ecrireAdresse } from '../../classeur/adresse'
import { ErreurClasseur, estErreur } from '../../classeur/port'
import type { Plage, SaisieFormule, Valeur } from '../../classeur/port'
import { plagesSeCroisent } from '../../classeur/rectangle'
import { appelsMixite, ecrireFormule, estNonEvaluee, parcourir, plagesLues } from '../../formules'
import type { Contexte, Evaluee, Formule } from '../../formules'
import { redigerMessage, rendre } from '../../textes'
import { ErreurDeRemplissage } from '../erreurs'
import type { Modele } from '../modele/modele'

export interface FormulePreparee {
  readonly saisie: SaisieFormule
  /** Valeurs calculées ; `null` pour une formule native que seul Excel sait calculer. */
  readonly valeurs: readonly (readonly Valeur[])[] | null
  readonly avertissements: readonly string[]
  /** Appels à nos fonctions ; leurs alertes n’y sont qu’avec l’option `expliquer`. */
  readonly appels: Evaluee['appels']
}

const CONNUS: ReadonlySet<string> = new Set(FONCTIONS.map(({ nom }) => `${ESPACE_DE_NOMS}.${nom}`))

/**
 * Évalue une formule pour la cellule `cible`. Une formule qui appelle nos fonctions doit pouvoir s'évaluer : sur un poste
 * sans le complément, sa valeur en cache est la seule qu'on verra.
 * @throws ErreurDeRemplissage fonction inconnue, référence circulaire, appel non évaluable
 */
export async function preparerFormule(
  formule: Formule,
  cible: Plage,
  modele: Modele,
  options: Pick<Contexte, 'expliquer'> = {},
): Promise<FormulePreparee> {
  const anglaise = ecrireFormule(formule, 'en')
  const inconnue = appelInconnu(formule)
  if (inconnue !== undefined)
    throw new ErreurDeRemplissage('fonction-inconnue', { fonction: inconnue, connues: [...CONNUS].join(', ') })
  const contexte = modele.contexte(cible.feuille, cible.ligne, cible.colonne, options)
  const plages = plagesLues(formule, cible.feuille, contexte)
  const absente = plages.find(({ feuille }) => modele.nomExact(feuille) === undefined)
  if (absente !== undefined) throw new ErreurClasseur('feuille-absente', { feuille: absente.feuille })

  const evaluation = await modele.evaluer(formule.racine, contexte)
  if (estNonEvaluee(evaluation)) {
    const motif = redigerMessage(evaluation.motif)
    if (appelsMixite(formule).length > 0) throw new ErreurDeRemplissage('formule-non-evaluee', { raison: motif })
    refuserCircularite(plages, cible)
    return { saisie: { formule: anglaise }, valeurs: null, avertissements: [motif], appels: [] }
  }
  const { valeurs } = evaluation
  refuserCircularite(plages, { ...cible, lignes: valeurs.length, colonnes: valeurs[0]?.length ?? 1 })
  const ancienne = await modele.evaluer(formule.racine, { ...contexte, intersectionImplicite: true, expliquer: false })
  const simple = !estNonEvaluee(ancienne) && memesValeurs(ancienne.valeurs, valeurs)
  return {
    saisie: { formule: anglaise, valeur: valeurs[0]?.[0] ?? 0, ...(simple ? {} : { debordement: valeurs }) },
    valeurs,
    avertissements: expliquer(evaluation),
    appels: evaluation.appels,
  }
}

/** Un appel à notre espace de noms que le catalogue ne connaît pas. */
function appelInconnu({ racine }: Formule): string | undefined {
  return parcourir(racine).flatMap((noeud) =>
    noeud.genre === 'appel' && noeud.nom.startsWith(`${ESPACE_DE_NOMS}.`) && !CONNUS.has(noeud.nom) ? [noeud.nom] : [],
  )[0]
}

/**
 * Sans indication de tableau dynamique, Excel relirait la formule à l'ancienne : elle ne s'en passe que si cela ne change rien.
 */
function memesValeurs(unes: readonly (readonly Valeur[])[], autres: readonly (readonly Valeur[])[]): boolean {
  return JSON.stringify(unes) === JSON.stringify(autres)
}

function refuserCircularite(plages: readonly Plage[], cible: Plage): void {
  const lue = plages.find((plage) => plagesSeCroisent(plage, cible))
  if (lue !== undefined)
    throw new ErreurDeRemplissage('formule-circulaire', { plage: ecrireAdresse(lue), cellule: ecrireAdresse(cible) })
}

/** Une cellule en erreur ne dit pas pourquoi : la commande le dit. */
function expliquer({ valeurs, appels }: Evaluee): readonly string[] {
  if (!valeurs.flat().some(estErreur)) return []
  const phrases = appels.map(({ fonction, resultat }) => rendre(fonction, resultat).message).filter((phrase) => phrase !== null)
  return [...new Set(phrases)].slice(0, 5)
}
