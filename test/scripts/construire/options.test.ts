import { lireOptions } from '../../../scripts/construire/options'

describe('options de construction', () => {
  it('vise par défaut la mise au point, office.js chez Microsoft et les trois livraisons', () => {
    expect(lireOptions([])).toEqual({
      base: 'https://localhost:3000',
      officeJs: 'cdn',
      cibles: ['complement', 'atelier', 'cli'],
      complement: 'dist/complement',
    })
  })

  it.each([
    ['https://intranet.exemple.fr', 'https://intranet.exemple.fr'],
    ['https://intranet.exemple.fr/', 'https://intranet.exemple.fr'],
    ['https://intranet.exemple.fr:8443/outils/mixite//', 'https://intranet.exemple.fr:8443/outils/mixite'],
  ])('ramène la base %s à %s', (lue, base) => {
    expect(lireOptions(['--base', lue]).base).toBe(base)
  })

  it.each(['http://intranet.exemple.fr', 'intranet.exemple.fr', 'https://', 'https://a.fr/?x=1', 'https://a.fr/#x', 'ftp://a.fr'])(
    'refuse la base %s en la citant',
    (base) => {
      expect(() => lireOptions(['--base', base])).toThrow(`« ${base} » lu`)
    },
  )

  it.each(['/', '.', 'dist', 'dist/../src', '/tmp/x', 'src'])('refuse de vider %s', (dossier) => {
    expect(() => lireOptions(['--complement', dossier])).toThrow(`« ${dossier} » lu`)
  })

  it('refuse une source d’office.js, une cible ou une option inconnue', () => {
    expect(() => lireOptions(['--office-js', 'npm'])).toThrow('« cdn » ou « local » attendu')
    expect(() => lireOptions(['--cibles', 'complement,volet'])).toThrow('« volet » lu')
    expect(() => lireOptions(['--bass', 'https://a.fr'])).toThrow()
  })
})
