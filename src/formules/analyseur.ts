import { ECRITURES_D_ERREUR } from './langues'
import { lireCoins, lirePrefixe } from './references'
import { lireStructure } from './structure'
import type { ErreurDeFormule, Jeton, Noeud, NoeudAppel, OperateurBinaire } from './types'

/** Bien au-delà des 64 niveaux d'Excel ; protège la pile d'appels d'une formule hostile. */
const PROFONDEUR_MAX = 200

/** Force de chaque opérateur à deux opérandes, du plus faible au plus fort. */
const FORCES: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 10,
}
/** Excel fait passer le signe avant la puissance : `-2^2` vaut 4. */
const FORCE_DU_SIGNE = 6
const FORCE_DU_SUFFIXE = 7
const FORCE_DE_L_INTERSECTION = 9

const GENRES_DE_REFERENCE: ReadonlySet<Noeud['genre']> = new Set<Noeud['genre']>(['reference', 'nom', 'structure', 'parentheses', 'appel'])
const DEBUTS_DE_REFERENCE: ReadonlySet<Jeton['genre']> = new Set<Jeton['genre']>([
  'reference',
  'nom',
  'prefixe',
  'structure',
  'fonction',
  '(',
])

/** Abandon de l'analyse ; ne sort jamais de ce fichier. */
class Abandon extends Error {
  constructor(
    readonly id: string,
    readonly jeton: Jeton | undefined,
  ) {
    super(id)
  }
}

class Analyseur {
  private readonly pleins: readonly Jeton[]
  private readonly precedesDEspace: ReadonlySet<Jeton>
  private position = 0
  private profondeur = 0

  constructor(
    jetons: readonly Jeton[],
    private readonly finDuTexte: number,
  ) {
    this.pleins = jetons.filter(({ genre }) => genre !== 'espace')
    this.precedesDEspace = new Set(jetons.filter((_jeton, i) => jetons[i - 1]?.genre === 'espace'))
  }

  tout(): Noeud {
    const racine = this.expression(0)
    if (this.courant() !== undefined) throw this.refus()
    return racine
  }

  private expression(forceMin: number): Noeud {
    const profondeur = this.profondeur
    this.descendre()
    let gauche = this.prefixe()
    for (;;) {
      const suite = this.suffixe(gauche, forceMin) ?? this.binaire(gauche, forceMin)
      if (suite === null) break
      gauche = suite
    }
    this.profondeur = profondeur
    return gauche
  }

  private descendre(): void {
    if (++this.profondeur > PROFONDEUR_MAX) throw this.refus('formules.trop-imbriquee')
  }

  private prefixe(): Noeud {
    const jeton = this.courant()
    if (jeton?.genre !== 'operateur' || !['+', '-', '@'].includes(jeton.texte)) return this.operande()
    this.position++
    const operande = this.expression(jeton.texte === '@' ? FORCE_DE_L_INTERSECTION : FORCE_DU_SIGNE)
    return { genre: 'unaire', operateur: jeton.texte as '+' | '-' | '@', operande, debut: jeton.debut, fin: operande.fin }
  }

  private suffixe(operande: Noeud, forceMin: number): Noeud | null {
    const jeton = this.courant()
    if (jeton?.genre !== 'operateur' || forceMin > FORCE_DU_SUFFIXE + (jeton.texte === '#' ? 4 : 0)) return null
    if (jeton.texte !== '%' && jeton.texte !== '#') return null
    if (operande.genre === 'suffixe') this.descendre()
    this.position++
    return { genre: 'suffixe', operateur: jeton.texte, operande, debut: operande.debut, fin: jeton.fin }
  }

  private binaire(gauche: Noeud, forceMin: number): Noeud | null {
    const jeton = this.courant()
    if (jeton === undefined) return null
    if (this.estIntersection(gauche, jeton)) {
      return forceMin > FORCE_DE_L_INTERSECTION ? null : this.composer('inter', gauche, FORCE_DE_L_INTERSECTION + 1)
    }
    const force = jeton.genre === 'operateur' ? FORCES[jeton.texte] : undefined
    if (force === undefined || force < forceMin) return null
    this.position++
    return this.composer(jeton.texte as OperateurBinaire, gauche, force + 1)
  }

  private composer(operateur: OperateurBinaire, gauche: Noeud, forceMin: number): Noeud {
    const droite = this.expression(forceMin)
    return { genre: 'binaire', operateur, gauche, droite, debut: gauche.debut, fin: droite.fin }
  }

  /** Un espace entre deux références est un opérateur : les cases communes. */
  private estIntersection(gauche: Noeud, jeton: Jeton): boolean {
    const aGauche = gauche.genre === 'binaire' ? gauche.operateur === ':' || gauche.operateur === 'inter' : GENRES_DE_REFERENCE.has(gauche.genre)
    return aGauche && DEBUTS_DE_REFERENCE.has(jeton.genre) && this.precedesDEspace.has(jeton)
  }

  private operande(): Noeud {
    const jeton = this.courant()
    if (jeton === undefined) throw this.refus()
    this.position++
    const { debut, fin, texte } = jeton
    switch (jeton.genre) {
      case 'nombre':
        return { genre: 'nombre', valeur: Number(texte), debut, fin }
      case 'texte':
        return { genre: 'texte', valeur: texte.slice(1, -1).replaceAll('""', '"'), debut, fin }
      case 'booleen':
        return { genre: 'booleen', valeur: texte === 'TRUE', debut, fin }
      case 'erreur':
        return this.erreur(jeton)
      case 'reference':
      case 'nom':
      case 'structure':
      case 'fonction':
        return this.designation(jeton, null)
      case 'prefixe':
        return this.apresPrefixe(jeton)
      case '(':
        return this.parentheses(debut)
      case '{':
        return this.matrice(debut)
      default:
        this.position--
        throw this.refus()
    }
  }

  /** `#REF!A1` est ce qu'Excel écrit quand la feuille visée a été supprimée : le tout vaut `#REF!`. */
  private erreur(jeton: Jeton): Noeud {
    const erreur = ECRITURES_D_ERREUR.find(([ecriture]) => ecriture === jeton.texte)?.[1] ?? '#REF!'
    const suivant = this.courant()
    const absorbe = erreur === '#REF!' && suivant?.genre === 'reference' && suivant.debut === jeton.fin
    if (absorbe) this.position++
    return { genre: 'erreur', erreur, debut: jeton.debut, fin: absorbe ? suivant.fin : jeton.fin }
  }

  private apresPrefixe(prefixe: Jeton): Noeud {
    const jeton = this.courant()
    if (jeton === undefined || jeton.debut !== prefixe.fin) throw this.refus()
    this.position++
    if (jeton.genre === 'erreur') return { ...this.erreur(jeton), debut: prefixe.debut }
    if (!['reference', 'nom', 'structure', 'fonction'].includes(jeton.genre)) {
      this.position--
      throw this.refus()
    }
    return { ...this.designation(jeton, prefixe), debut: prefixe.debut }
  }

  private designation(jeton: Jeton, prefixe: Jeton | null): Noeud {
    const { debut, fin, texte } = jeton
    const { feuille, horsPortee } = lirePrefixe(prefixe)
    switch (jeton.genre) {
      case 'reference':
        return { genre: 'reference', feuille, horsPortee, ...lireCoins(texte), debut, fin }
      case 'fonction':
        return this.appel(jeton)
      case 'structure':
        return this.structure(jeton)
      default:
        return { genre: 'nom', feuille, horsPortee, nom: texte, debut, fin }
    }
  }

  private structure({ texte, debut, fin }: Jeton): Noeud {
    const crochet = texte.indexOf('[')
    const lue = lireStructure(texte.slice(crochet + 1, -1))
    if (lue === null) {
      this.position--
      throw this.refus('formules.structure-inconnue')
    }
    return { genre: 'structure', tableau: texte.slice(0, crochet), ...lue, debut, fin }
  }

  private appel({ texte, debut }: Jeton): NoeudAppel {
    this.attendre('(')
    const args: Noeud[] = []
    if (this.courant()?.genre !== ')') {
      args.push(this.argument())
      while (this.courant()?.genre === 'separateur') {
        this.position++
        args.push(this.argument())
      }
    }
    return { genre: 'appel', nom: texte, arguments: args, debut, fin: this.attendre(')').fin }
  }

  private argument(): Noeud {
    const jeton = this.courant()
    if (jeton?.genre !== 'separateur' && jeton?.genre !== ')') return this.expression(0)
    return { genre: 'vide', debut: jeton.debut, fin: jeton.debut }
  }

  private parentheses(debut: number): Noeud {
    let contenu = this.expression(0)
    while (this.courant()?.genre === 'separateur') {
      this.position++
      contenu = this.composer('union', contenu, 0)
    }
    return { genre: 'parentheses', contenu, debut, fin: this.attendre(')').fin }
  }

  private matrice(debut: number): Noeud {
    const lignes: Noeud[][] = [[this.constante()]]
    for (;;) {
      const genre = this.courant()?.genre
      if (genre === 'colonne-suivante') {
        this.position++
        lignes.at(-1)?.push(this.constante())
      } else if (genre === 'ligne-suivante') {
        this.position++
        lignes.push([this.constante()])
      } else break
    }
    const accolade = this.courant()
    const fin = this.attendre('}').fin
    if (lignes.some((ligne) => ligne.length !== lignes[0]?.length)) throw new Abandon('formules.matrice-irreguliere', accolade)
    return { genre: 'matrice', lignes, debut, fin }
  }

  private constante(): Noeud {
    const jeton = this.courant()
    const noeud = this.prefixe()
    const valeur = noeud.genre === 'unaire' && noeud.operateur !== '@' ? noeud.operande : noeud
    if (['nombre', 'texte', 'booleen', 'erreur'].includes(valeur.genre)) return noeud
    throw new Abandon('formules.matrice-constante', jeton)
  }

  private courant(): Jeton | undefined {
    return this.pleins[this.position]
  }

  private attendre(genre: Jeton['genre']): Jeton {
    const jeton = this.courant()
    if (jeton?.genre !== genre) throw this.refus(jeton === undefined && genre === ')' ? 'formules.parenthese-non-fermee' : undefined)
    this.position++
    return jeton
  }

  private refus(id?: string): Abandon {
    const jeton = this.courant()
    return new Abandon(id ?? (jeton === undefined ? 'formules.inachevee' : 'formules.signe-inattendu'), jeton)
  }

  /** Place d'un refus dans le texte : le jeton fautif, ou la fin. */
  placer(jeton: Jeton | undefined): number {
    return jeton?.debut ?? this.finDuTexte
  }
}

/** Construit l'arbre d'une suite de jetons. */
export function analyser(jetons: readonly Jeton[], texte: string): Noeud | ErreurDeFormule {
  const analyseur = new Analyseur(jetons, texte.length)
  try {
    return analyseur.tout()
  } catch (cause) {
    if (!(cause instanceof Abandon)) throw cause
    const position = analyseur.placer(cause.jeton)
    const signe = cause.jeton === undefined ? '' : texte.slice(cause.jeton.debut, cause.jeton.fin)
    return { motif: { id: cause.id, donnees: { signe, position: position + 1 } }, position }
  }
}
