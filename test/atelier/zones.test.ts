/** @jest-environment jsdom */
import { changerDeZone } from '../../src/atelier/zones'

let surLeCadre: jest.SpyInstance

beforeEach(() => {
  document.body.innerHTML = `
    <header class="ate-entete"><button>Ouvrir</button></header>
    <div class="ate-grille"><input aria-label="Zone de nom"></div>
    <aside class="ate-volet"><iframe title="Mixité"></iframe></aside>`
  surLeCadre = jest.spyOn(document.querySelector('iframe')?.contentWindow ?? window, 'focus').mockImplementation(() => undefined)
})

const active = (): string | null => document.activeElement?.tagName ?? null

function passer(): string | null {
  changerDeZone(document)
  return active()
}

describe('F6 dans l’atelier', () => {
  it('passe de la grille au volet, du volet à l’en-tête, de l’en-tête à la grille', () => {
    document.querySelector('input')?.focus()
    expect([passer(), passer(), passer()]).toEqual(['IFRAME', 'BUTTON', 'INPUT'])
    expect(surLeCadre).toHaveBeenCalledTimes(1)
  })

  it('saute le volet caché', () => {
    document.querySelector('.ate-volet')?.setAttribute('hidden', '')
    document.querySelector('input')?.focus()
    expect(passer()).toBe('BUTTON')
  })

  it('commence par la grille quand rien n’a la main', () => {
    expect(passer()).toBe('INPUT')
  })
})
