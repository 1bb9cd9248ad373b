import type { ArgumentDecrit, FonctionDecrite } from '../../src/catalogue'
import { CELLULES_PAR_APPEL } from '../../src/catalogue'
import { definirFonction } from '../../src/functions/definir-fonction'
import { etabli } from '../../src/regles'
import { erreurLevee, poserFauxExcel } from './faux-custom-functions'

let appels = 0

function argument(nom: string, type: ArgumentDecrit['type']): ArgumentDecrit {
  return { nom, libelle: nom, type, obligatoire: true, unite: '', sensDeZero: '', aide: nom, exemple: '' }
}

const ESSAI: FonctionDecrite = {
  nom: 'ESSAI',
  titre: 'Essai',
  description: 'Essai',
  arguments: [argument('entetes', 'plage'), argument('demandes', 'plage'), argument('date_calcul', 'date')],
  unite: 'points',
  forme: 'scalaire',
  exemple: { formule: '=MIXITE.ESSAI()', arguments: [], valeur: 0 },
  articles: [],
  regles: [],
  erreurs: [],
  evaluer: () => {
    appels += 1
    return etabli(1, 'point')
  },
}

const essai = definirFonction(ESSAI)

/** Plage dont toutes les lignes sont la même : des millions de cellules sans les occuper. */
function plage(lignes: number, ligne: readonly unknown[]): unknown[] {
  return Array.from({ length: lignes }, () => ligne)
}

function poserPlateforme(platform: string | undefined): void {
  Object.assign(Office, { context: { platform } })
}

beforeEach(() => {
  poserFauxExcel()
  appels = 0
})

describe('cellules d’un appel', () => {
  const ligne = Array.from({ length: 1000 }, () => 1)

  it('passe à 5 millions de cellules, tous arguments réunis', () => {
    expect(essai([['a']], [...plage(4999, ligne), ligne.slice(2)], 45366)).toBe(1)
    expect(appels).toBe(1)
  })

  it('refuse une cellule de plus, nomme la plus grande plage et la commande du volet, sans calculer', () => {
    const { code, message } = erreurLevee(() => essai([['a']], [...plage(4999, ligne), ligne.slice(1)], 45366))
    expect(code).toBe('#VALUE!')
    expect(message).toMatch(/^Cet appel lit 5.000.001 cellules, dont 4.999.999 pour « demandes » ; 5.000.000 au plus\./)
    expect(message).toContain('« Coter une liste »')
    expect(appels).toBe(0)
  })

  it('compte chaque plage, pas seulement la plus grande', () => {
    const moitie = plage(CELLULES_PAR_APPEL / 2000, ligne)
    expect(erreurLevee(() => essai(moitie, moitie, 45366)).message).toContain('« entetes »')
  })

  it('ne compte pas un argument omis', () => {
    expect(essai(null, plage(5000, ligne), null)).toBe(1)
  })
})

describe('poids d’un appel', () => {
  // 1 + 100 textes de 1 024 octets, guillemets et virgules compris : 51 lignes tiennent dans 5 Mo, 52 non.
  const ligne = Array.from({ length: 100 }, () => 'x'.repeat(1021))
  const [dessous, dessus] = [plage(51, ligne), plage(52, ligne)]

  it('sur le web, refuse plus de 5 Mo et nomme la commande du volet', () => {
    poserPlateforme('OfficeOnline')
    expect(essai([['a']], dessous, 45366)).toBe(1)
    const { code, message } = erreurLevee(() => essai([['a']], dessus, 45366))
    expect(code).toBe('#VALUE!')
    expect(message).toMatch(/^Cet appel pèse plus de 5 Mo \(5.202 cellules, dont 5.200 pour « demandes »\)/)
    expect(message).toContain('« Coter une liste »')
    expect(appels).toBe(1)
  })

  it('pèse ce qui passe à l’octet près', () => {
    poserPlateforme('OfficeOnline')
    const fixe = JSON.stringify([null, [['']], null]).length
    expect(essai(null, [['x'.repeat(5 * 1024 * 1024 - fixe)]], null)).toBe(1)
    expect(erreurLevee(() => essai(null, [['x'.repeat(5 * 1024 * 1024 - fixe + 1)]], null)).code).toBe('#VALUE!')
  })

  it('sur poste, où la limite n’est pas établie, ne refuse pas', () => {
    poserPlateforme('PC')
    expect(essai([['a']], dessus, 45366)).toBe(1)
  })

  it.each([
    ['un contexte sans plateforme', () => poserPlateforme(undefined)],
    ['un moteur sans contexte', () => Object.assign(Office, { context: undefined })],
    ['un moteur sans Office', () => Reflect.deleteProperty(globalThis, 'Office')],
  ])('%s : seul le nombre de cellules se juge', (_cas, poser) => {
    poser()
    expect(essai([['a']], dessus, 45366)).toBe(1)
    expect(erreurLevee(() => essai(null, plage(5001, Array.from({ length: 1000 }, () => 1)), null)).code).toBe('#VALUE!')
  })
})
