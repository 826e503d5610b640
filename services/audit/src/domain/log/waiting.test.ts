import { describe, expect, it } from 'vitest'
import { aDisclosure } from '../../../test/submissions.ts'
import type { Submission } from './submission.ts'
import { WaitingLine } from './waiting.ts'

const ordinary = aDisclosure()
const emergency = aDisclosure({ purpose: 'imminent-danger' })

describe('entries that wait for their turn', () => {
  it('are 4,000 at most; then ordinary ones are asked to come again in a second', () => {
    const line = new WaitingLine()
    for (let i = 0; i < 4; i++) add(line, 1000, ordinary)
    expect(() => add(line, 1, ordinary)).toThrow(expect.objectContaining({ retryAfterSeconds: 1 }))
  })

  it('leave room for another thousand of emergencies, and for no more', () => {
    const line = new WaitingLine()
    for (let i = 0; i < 4; i++) add(line, 1000, ordinary)
    for (let i = 0; i < 1000; i++) add(line, 1, emergency)
    expect(() => add(line, 1, emergency)).toThrow(expect.objectContaining({ retryAfterSeconds: 1 }))
  })

  it('are taken emergencies first, the others in the order in which they came', () => {
    const line = new WaitingLine()
    const [a, b, c] = [add(line, 1, ordinary), add(line, 2, ordinary), add(line, 1, emergency)]
    expect(line.take()).toEqual([c, a, b])
    expect(line.isEmpty).toBe(true)
  })

  it('are taken a thousand at a time, a request whole', () => {
    const line = new WaitingLine()
    const [a, b, c] = [add(line, 600, ordinary), add(line, 400, ordinary), add(line, 1, ordinary)]
    expect(line.take()).toEqual([a, b])
    expect(line.take()).toEqual([c])
    expect(line.take()).toEqual([])
  })

  it('make room when they are taken', () => {
    const line = new WaitingLine()
    for (let i = 0; i < 4; i++) add(line, 1000, ordinary)
    line.take()
    add(line, 1000, ordinary)
    expect(() => add(line, 1, ordinary)).toThrow('does not answer')
  })
})

function add(line: WaitingLine<void>, entries: number, entry: Submission) {
  const request = {
    entries: Array.from({ length: entries }, () => entry),
    resolve: () => undefined,
    reject: () => undefined,
  }
  line.add(request)
  return request
}
