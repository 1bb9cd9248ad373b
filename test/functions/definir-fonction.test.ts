import type { ArgumentBrut, ArgumentDecrit, FonctionDecrite, ValeurRendue } from '../../src/catalogue'
import { definirFonction } from '../../src/functions/definir-fonction'
import type { Resultat } from '../../src/regles'
import { etabli, message, nonEtabli } from '../../src/regles'
import { erreurLevee, poserFauxExcel } from './faux-custom-functions'

beforeAll(() => {
  poserFauxExcel()
})

function argument(nom: string, type: ArgumentDecrit['type'], obligatoire = true): ArgumentDecrit {
  return { nom, libelle: nom, type, obligatoire, unite: '', sensDeZero: '', aide: nom, exemple: '' }
}

function fonction(
  evaluer: (args: readonly ArgumentBrut[], options: { readonly expliquer: boolean }) => Resultat<ValeurRendue>,
  args: readonly ArgumentDecrit[] = [],
): FonctionDecrite {
  return {
    nom: 'ESSAI',
    titre: 'Essai',
    description: 'Essai',
    arguments: args,
    unite: 'logements',
    forme: 'scalaire',
    exemple: { formule: '=MIXITE.ESSAI()', arguments: [], valeur: 0 },
    articles: [],
    regles: [],
    erreurs: [],
    evaluer,
  }
}

/** Rend ce que la règle rendrait, y compris ce qu'elle n'a pas le droit de rendre. */
function rendant(valeur: unknown): FonctionDecrite {
  return fonction(() => etabli(valeur as ValeurRendue, 'logements'))
}

describe('definirFonction : arguments remis par Excel', () => {
  const recus: { args: readonly ArgumentBrut[]; expliquer: boolean }[] = []
  const espionne = definirFonction(
    fonction(
      (args, { expliquer }) => {
        recus.push({ args, expliquer })
        return etabli(1, 'logement')
      },
      [argument('residences', 'entier'), argument('grille', 'plage'), argument('lectures', 'lectures', false)],
    ),
  )
  beforeEach(() => recus.splice(0))

  it('écarte l’objet d’appel qu’Excel ajoute à la fin', () => {
    espionne(10, [[1]], null, { address: 'Feuil1!A1' })
    expect(recus[0]?.args).toEqual([10, [[1]], null])
  })

  it('l’écarte aussi quand les arguments omis n’ont pas été remis', () => {
    espionne(10, { address: 'Feuil1!A1' })
    expect(recus[0]?.args).toEqual([10, null, null])
  })

  it('lit un argument omis (null, undefined ou absent) comme null', () => {
    espionne(undefined)
    expect(recus[0]?.args).toEqual([null, null, null])
  })

  it('garde 0, FAUX et le texte vide tels quels : leur sens appartient au catalogue', () => {
    espionne(0, [[false, '']], '')
    expect(recus[0]?.args).toEqual([0, [[false, '']], ''])
  })

  it('déplie des lectures saisies en texte, reçues dans un tableau d’une case', () => {
    espionne(1, [['AMB-01: autre']], [['AMB-01: autre']])
    expect(recus[0]?.args).toEqual([1, [['AMB-01: autre']], 'AMB-01: autre'])
    espionne(1, [[1]], [['AMB-01', 'autre']])
    expect(recus[1]?.args[2]).toEqual([['AMB-01', 'autre']])
  })

  it('ne demande jamais d’explication', () => {
    espionne(1, [[1]], null)
    expect(recus[0]?.expliquer).toBe(false)
  })

  it('refuse un type de données enrichi en nommant l’argument', () => {
    const erreur = erreurLevee(() => espionne({ type: 'Entity' }, [[1]], null))
    expect(erreur.code).toBe('#VALUE!')
    expect(erreur.message).toContain('« residences »')
    expect(erreurLevee(() => espionne(1, [[{}]], null)).message).toContain('« grille »')
  })
})

describe('definirFonction : quatre réponses', () => {
  const phrase = message('functions.argument-illisible', { argument: 'taux_cible' })

  it('rend la valeur établie', () => {
    expect(definirFonction(rendant(205))()).toBe(205)
    expect(definirFonction(rendant('0.1.0'))()).toBe('0.1.0')
  })

  it.each([
    ['refuse', '#VALUE!'],
    ['sans-objet', '#N/A'],
    ['incomplet', '#N/A'],
  ] as const)('%s devient %s avec la phrase du motif', (etat, code) => {
    const erreur = erreurLevee(() => definirFonction(fonction(() => nonEtabli(etat, [phrase])))())
    expect(erreur.code).toBe(code)
    expect(erreur.message).toContain('« taux_cible »')
  })

  it('change une exception imprévue en #VALEUR! avec une phrase qui dit quoi faire', () => {
    const enPanne = definirFonction(
      fonction(() => {
        throw new TypeError('x is not a function')
      }),
    )
    const erreur = erreurLevee(() => enPanne())
    expect(erreur.code).toBe('#VALUE!')
    expect(erreur.message).toMatch(/^Erreur interne de Mixité/)
    expect(erreur.message).not.toContain('x is not a function')
  })

  it('change un motif sans phrase en erreur interne plutôt qu’en exception perdue', () => {
    const muette = definirFonction(fonction(() => nonEtabli('refuse', [message('phrase.inconnue')])))
    expect(erreurLevee(() => muette()).message).toMatch(/^Erreur interne/)
  })
})

describe('definirFonction : garde de la sortie', () => {
  it.each([
    ['NaN', Number.NaN, '#NUM!'],
    ['Infinity', Number.POSITIVE_INFINITY, '#NUM!'],
    ['null', null, '#VALUE!'],
    ['undefined', undefined, '#VALUE!'],
    ['BigInt', 12n, '#VALUE!'],
    ['Date', new Date(0), '#VALUE!'],
    ['objet', { valeur: 1 }, '#VALUE!'],
    ['fonction', () => 1, '#VALUE!'],
    ['tableau vide', [], '#VALUE!'],
    ['ligne vide', [[]], '#VALUE!'],
    ['vecteur', [1, 2], '#VALUE!'],
    ['dents de scie', [[1, 2], [3]], '#VALUE!'],
    ['tableau à trous', [[1], undefined], '#VALUE!'],
  ])('%s ne part jamais vers Excel', (_nom, valeur, code) => {
    expect(erreurLevee(() => definirFonction(rendant(valeur))()).code).toBe(code)
  })

  it('laisse passer un rectangle de nombres, textes, booléens et cases vides', () => {
    expect(definirFonction(rendant([[112], [''], [true]]))()).toEqual([[112], [''], [true]])
  })

  it('place l’erreur d’une ligne dans sa case, les autres lignes gardant leur valeur', () => {
    const motif = message('functions.argument-illisible', { argument: 'Ancienneté, ligne 2' })
    const rendu = definirFonction(rendant([[112], [{ erreur: '#VALEUR!', motif }], [{ erreur: '#N/A', motif }], [0]]))()
    expect(rendu).toEqual([
      [112],
      [expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('ligne 2') })],
      [expect.objectContaining({ code: '#N/A' })],
      [0],
    ])
  })

  it.each([
    ['NaN', Number.NaN, '#NUM!'],
    ['undefined', undefined, '#VALUE!'],
    ['BigInt', 1n, '#VALUE!'],
  ])('dans un tableau, une case %s devient une erreur de cellule, jamais un 0 silencieux', (_nom, valeur, code) => {
    expect(definirFonction(rendant([[1], [valeur]]))()).toEqual([[1], [expect.objectContaining({ code })]])
  })

  it('une case null, qu’Excel afficherait 0, fait échouer tout l’appel', () => {
    expect(erreurLevee(() => definirFonction(rendant([[1], [null]]))()).code).toBe('#VALUE!')
  })
})
