/** @jest-environment jsdom */
import React from 'react'
import ReactDOM from 'react-dom'
import { act } from 'react-dom/test-utils'
import type { DocumentRedige } from '../../../src/redaction'
import { ecrireDocx } from '../../../src/redaction/docx/ecrire-docx'
import { Telecharger } from '../../../src/taskpane/ecrans/rediger/Telecharger'

jest.mock('../../../src/redaction/docx/ecrire-docx')

const creer = jest.fn(() => 'blob:contrat')
const revoquer = jest.fn()
let racine: HTMLElement
let rendre: (octets: Uint8Array<ArrayBuffer>) => void

beforeEach(() => {
  jest.clearAllMocks()
  Object.assign(URL, { createObjectURL: creer, revokeObjectURL: revoquer })
  jest.mocked(ecrireDocx).mockReturnValue(new Promise((suite) => (rendre = suite)))
  // Le navigateur d’essai ne sait pas suivre un lien.
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  racine = document.createElement('div')
  document.body.append(racine)
})

afterEach(() => {
  ReactDOM.unmountComponentAtNode(racine)
  racine.remove()
})

function montrer(titre: string): void {
  const redige: DocumentRedige = { titre, sections: [] }
  act(() => void ReactDOM.render(<Telecharger redige={redige} nom="contrat.docx" />, racine))
}

async function demander(): Promise<void> {
  await act(async () => racine.querySelector('button')?.click())
  expect(ecrireDocx).toHaveBeenCalledTimes(1)
}

describe('téléchargement du contrat', () => {
  it('laisse le lien du fichier fait, et libère le fichier d’un contrat changé depuis', async () => {
    montrer('un')
    await demander()
    await act(async () => rendre(new Uint8Array([1])))
    expect(racine.querySelector('a')?.download).toBe('contrat.docx')
    montrer('deux')
    expect(racine.querySelector('a')).toBeNull()
    expect(revoquer).toHaveBeenCalledWith('blob:contrat')
  })

  it('ne propose pas le fichier d’un contrat changé pendant sa fabrication', async () => {
    montrer('un')
    await demander()
    montrer('deux')
    await act(async () => rendre(new Uint8Array([1])))
    expect(creer).not.toHaveBeenCalled()
    expect(racine.querySelector('a')).toBeNull()
    expect(racine.querySelector('button')?.disabled).toBe(false)
  })

  it('ne garde rien du fichier d’un écran fermé', async () => {
    montrer('un')
    await demander()
    act(() => void ReactDOM.unmountComponentAtNode(racine))
    await act(async () => rendre(new Uint8Array([1])))
    expect(creer).not.toHaveBeenCalled()
  })
})
