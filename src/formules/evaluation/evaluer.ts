import { trouverFonction } from '../../catalogue'
import type { Valeur } from '../../classeur/port'
import type { Message } from '../../regles'
import { lireFormule } from '../lire'
import { nomAffiche } from '../nom-de-fonction'
import { parcourir } from '../parcours'
import { estRelative } from '../references'
import { estErreurDeFormule } from '../types'
import type { Noeud, NoeudAppel, NoeudBinaire, NoeudNom, NoeudSuffixe, NoeudUnaire } from '../types'
import { appeler } from './appeler'
import type { AppelEvalue } from './appeler'
import { NonEvaluable } from './arrets'
import type { Contexte } from './contexte'
import { enNombre, verifierNombre } from './conversions'
import { etendre, reduire } from './moteur'
import type { Argument, Mode, Outils } from './moteur'
import { NATIVES } from './natives'
import { effacerLeBruit, OPERATEURS } from './operateurs'
import { depuisPlage, depuisValeur, depuisValeurs, estSeule, lireCase, remplir } from './operande'
import type { Operande } from './operande'
import { commune, enveloppe, plageDeReference, plageDeStructure } from './resoudre'

export interface Evaluee {
  /** Rectangle d'au moins une case ; une case vide vaut 0, comme dans Excel. */
  readonly valeurs: readonly (readonly Valeur[])[]
  readonly appels: readonly AppelEvalue[]
}

/** Le moteur ne sait pas évaluer : ce qui l'arrête, et la phrase qui le dit. */
export interface NonEvaluee {
  readonly nonEvaluee: string
  readonly motif: Message
  readonly appels: readonly AppelEvalue[]
}

export type Evaluation = Evaluee | NonEvaluee

export function estNonEvaluee(evaluation: Evaluation): evaluation is NonEvaluee {
  return 'nonEvaluee' in evaluation
}

/** Un nom peut en citer d'autres ; au-delà, c'est une boucle. */
const NOMS_IMBRIQUES_MAX = 20

class Evaluateur {
  readonly appels: AppelEvalue[] = []
  private noms = 0

  constructor(
    private readonly contexte: Contexte,
    private readonly racine: Noeud,
  ) {}

  /** Les suites d'opérateurs, profondes à gauche, se parcourent sans récursion : `1+1+1+…` ne déborde pas la pile. */
  noeud(depart: Noeud, mode: Mode): Operande {
    const attente: NoeudBinaire[] = []
    let courant = depart
    while (courant.genre === 'binaire' && !estDeReference(courant)) {
      attente.push(courant)
      courant = courant.gauche
    }
    let operande = this.simple(courant, mode)
    for (let binaire = attente.pop(); binaire !== undefined; binaire = attente.pop()) operande = this.calcul(binaire, operande, mode)
    return operande
  }

  private simple(noeud: Noeud, mode: Mode): Operande {
    switch (noeud.genre) {
      case 'nombre':
      case 'texte':
      case 'booleen':
        return depuisValeur(noeud.valeur)
      case 'erreur':
        return depuisValeur({ erreur: noeud.erreur })
      case 'vide':
        return depuisValeur(null)
      case 'parentheses':
        return this.noeud(noeud.contenu, mode)
      case 'matrice':
        return depuisValeurs(noeud.lignes.map((ligne) => ligne.map((case_) => lireCase(this.noeud(case_, mode), 0, 0))))
      case 'unaire':
        return this.unaire(noeud, mode)
      case 'suffixe':
        return this.suffixe(noeud, mode)
      case 'appel':
        return this.appel(noeud, mode)
      case 'nom':
        return this.nom(noeud, mode)
      case 'binaire':
        return this.reference(noeud, mode)
      case 'reference': {
        const plage = plageDeReference(noeud, this.contexte.feuille)
        if (plage === null) throw new NonEvaluable(noeud.feuille ?? '')
        return depuisPlage(plage, this.contexte)
      }
      case 'structure': {
        const tableau = this.contexte.tableau?.(noeud.tableau) ?? null
        if (tableau === null) throw new NonEvaluable(noeud.tableau, 'nom')
        const plage = plageDeStructure(noeud, tableau, this.contexte)
        return plage === null ? depuisValeur({ erreur: noeud.rubriques.includes('cette-ligne') ? '#VALEUR!' : '#REF!' }) : depuisPlage(plage, this.contexte)
      }
    }
  }

  private calcul(binaire: NoeudBinaire, gauche: Operande, mode: Mode): Operande {
    const { operateur, droite } = binaire
    if (operateur === ':' || operateur === 'inter' || operateur === 'union') throw new NonEvaluable(operateur)
    const derniereAddition = binaire === this.racine && (operateur === '+' || operateur === '-')
    const calculer = OPERATEURS[operateur]
    return etendre(
      [gauche, this.noeud(droite, mode)],
      ([a = null, b = null]) => {
        const resultat = calculer(a, b)
        return derniereAddition && typeof resultat === 'number' ? effacerLeBruit(resultat, enNombre(b)) : resultat
      },
      this.contexte,
      mode,
    )
  }

  private reference({ operateur, gauche, droite }: NoeudBinaire, mode: Mode): Operande {
    const [a, b] = [this.noeud(gauche, mode), this.noeud(droite, mode)]
    if (a.plage === null || b.plage === null || operateur === 'union') throw new NonEvaluable(operateur)
    const plage = operateur === ':' ? enveloppe(a.plage, b.plage) : commune(a.plage, b.plage)
    return plage === null ? depuisValeur({ erreur: operateur === ':' ? '#VALEUR!' : '#NUL!' }) : depuisPlage(plage, this.contexte)
  }

  private unaire({ operateur, operande }: NoeudUnaire, mode: Mode): Operande {
    const valeur = this.noeud(operande, mode)
    if (operateur === '@') return this.implicite(valeur)
    if (operateur === '+') return valeur
    return etendre([valeur], ([v = null]) => -enNombre(v) + 0, this.contexte, mode)
  }

  /** `@` sur une plage prend la case de la ligne ou de la colonne ; sur un tableau calculé, la première. */
  private implicite(operande: Operande): Operande {
    if (operande.plage !== null) return reduire(operande, this.contexte)
    return estSeule(operande) ? operande : depuisValeur(lireCase(operande, 0, 0))
  }

  private suffixe({ operateur, operande }: NoeudSuffixe, mode: Mode): Operande {
    const valeur = this.noeud(operande, mode)
    if (operateur === '%') return etendre([valeur], ([v = null]) => verifierNombre(enNombre(v) / 100), this.contexte, mode)
    return this.debordement(valeur)
  }

  private debordement({ plage }: Operande): Operande {
    const etendue = plage === null ? null : (this.contexte.debordement?.(plage) ?? null)
    if (etendue === null) throw new NonEvaluable('#')
    return depuisPlage(etendue, this.contexte)
  }

  private nom({ nom, feuille, horsPortee }: NoeudNom, mode: Mode): Operande {
    const definition = horsPortee ? null : (this.contexte.nom?.(nom, feuille ?? this.contexte.feuille) ?? null)
    const lue = definition === null ? null : lireFormule(definition, 'en')
    if (lue === null || estErreurDeFormule(lue) || this.noms >= NOMS_IMBRIQUES_MAX || parcourir(lue.racine).some(estRelative)) {
      // Une référence relative se décale avec la cellule : dans un nom, seules les références fixes se lisent sans risque.
      throw new NonEvaluable(nom, 'nom')
    }
    this.noms++
    const operande = this.noeud(lue.racine, mode)
    this.noms--
    return operande
  }

  private appel(noeud: NoeudAppel, mode: Mode): Operande {
    const args: readonly Argument[] = noeud.arguments.map((argument) => {
      let evalue: Operande | undefined
      return { noeud: argument, evaluer: () => (evalue ??= this.noeud(argument, mode)) }
    })
    if (noeud.nom === 'SINGLE' && args[0] !== undefined) return this.implicite(args[0].evaluer())
    if (noeud.nom === 'ANCHORARRAY' && args[0] !== undefined) return this.debordement(args[0].evaluer())
    const fonction = noeud.nom.includes('.') ? trouverFonction(noeud.nom) : undefined
    if (fonction !== undefined) return appeler(fonction, noeud, args, this.contexte, mode, this.appels)
    const native = NATIVES.get(noeud.nom)
    if (native === undefined) throw new NonEvaluable(nomAffiche(noeud.nom, 'fr'), 'fonction')
    return native(args, this.outils(mode))
  }

  private outils(mode: Mode): Outils {
    return {
      contexte: this.contexte,
      mode,
      etendre: (operandes, calculer) => etendre(operandes, calculer, this.contexte, mode),
      evaluerSous: (noeud, autre) => this.noeud(noeud, autre),
      lirePlage: (plage) => depuisPlage(plage, this.contexte),
    }
  }
}

function estDeReference({ operateur }: NoeudBinaire): boolean {
  return operateur === ':' || operateur === 'inter' || operateur === 'union'
}

/**
 * Évalue une formule ou un de ses nœuds. Nos fonctions passent par le catalogue ; une cellule vide leur arrive `null`, une
 * erreur se propage sans les appeler. Ce que le moteur ne sait pas faire comme Excel n'a pas de valeur.
 */
export function evaluer(noeud: Noeud, contexte: Contexte): Evaluation {
  const evaluateur = new Evaluateur(contexte, noeud)
  const { appels } = evaluateur
  try {
    const operande = evaluateur.noeud(noeud, contexte.intersectionImplicite === true ? 'implicite' : 'dynamique')
    return { valeurs: conclure(operande, contexte), appels }
  } catch (cause) {
    if (!(cause instanceof NonEvaluable)) throw cause
    return { nonEvaluee: cause.objet, motif: cause.motif, appels }
  }
}

function conclure(operande: Operande, contexte: Contexte): readonly (readonly Valeur[])[] {
  const visible = contexte.intersectionImplicite === true ? reduire(operande, contexte) : operande
  const valeurs = remplir(visible).map((ligne) => ligne.map((valeur) => valeur ?? 0))
  if (contexte.intersectionImplicite === true) return [[valeurs[0]?.[0] ?? 0]]
  return valeurs.length === 0 ? [[{ erreur: '#CALC!' }]] : valeurs
}
