;; The dot products of one int8 vector with many, all of one width: a multiple of 16, values -127 to 127.
;; Written to scan.wasm and scan-bytes.ts by scripts/write-scan.mjs.
(module
  (memory (export "memory") 1)
  (func (export "scan")
    (param $question i32) (param $rows i32) (param $count i32) (param $width i32) (param $scores i32)
    (local $sum v128) (local $at i32) (local $end i32)
    local.get $question
    local.get $width
    i32.add
    local.set $end
    block $done
      loop $row
        local.get $count
        i32.eqz
        br_if $done
        v128.const i32x4 0 0 0 0
        local.set $sum
        local.get $question
        local.set $at
        loop $piece
          ;; Two products of at most 127 x 127 fit 16 bits together.
          local.get $at
          v128.load
          local.get $rows
          v128.load
          i16x8.extmul_low_i8x16_s
          local.get $at
          v128.load
          local.get $rows
          v128.load
          i16x8.extmul_high_i8x16_s
          i16x8.add
          i32x4.extadd_pairwise_i16x8_s
          local.get $sum
          i32x4.add
          local.set $sum
          local.get $rows
          i32.const 16
          i32.add
          local.set $rows
          local.get $at
          i32.const 16
          i32.add
          local.tee $at
          local.get $end
          i32.lt_u
          br_if $piece
        end
        local.get $scores
        local.get $sum
        i32x4.extract_lane 0
        local.get $sum
        i32x4.extract_lane 1
        i32.add
        local.get $sum
        i32x4.extract_lane 2
        i32.add
        local.get $sum
        i32x4.extract_lane 3
        i32.add
        i32.store
        local.get $scores
        i32.const 4
        i32.add
        local.set $scores
        local.get $count
        i32.const 1
        i32.sub
        local.set $count
        br $row
      end
    end
  )
)
